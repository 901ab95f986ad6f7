import RolloutPlanning

/// The support plan, and the desk card that is cut from it.
struct SupportPlan {
    let values: SupportValues
    let library: GuideLibrary
    let sources: [Source]

    /// The support plan.
    func document(_ store: TemplateStore) throws(TemplateProblems) -> Document { try document("support/support-plan.md", store, .kicker) }

    /// One page for the wall beside the telephone.
    func card(_ store: TemplateStore) throws(TemplateProblems) -> Document { try document("support/desk-card.md", store, .kickerDesk) }

    private func document(_ name: String, _ store: TemplateStore, _ kicker: SupportWord) throws(TemplateProblems) -> Document {
        let template = try DocumentTemplate<SupportModel, SupportSlot>(name, in: store, sources: sources)
        return template.document(SupportModel(values: values), frame: values.frame(kicker), components: components)
    }

    private func components(_ slot: SupportSlot) -> [any Component] {
        let people = SupportPeople(values: values)
        let load = SupportLoad(values: values)
        let lists = SupportLists(values: values, library: library)
        return switch slot {
        case .tiles: [people.tiles]
        case .dates: [people.dates]
        case .allDates: [people.datesWithWaves]
        case .waves: people.waves
        case .sites: people.sites
        case .training: [people.training]
        case .loadChart: load.chart
        case .load: [load.table]
        case .rates: [load.rates]
        case .issues: lists.issues
        case .runbooks: [lists.runbooks]
        case .watchLists: [lists.watchLists]
        }
    }
}
