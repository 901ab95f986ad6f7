import RolloutPlanning

/// The support plan, and the desk card that is cut from it.
struct SupportPlan {
    let values: SupportValues
    let library: GuideLibrary
    let sources: [Source]

    /// The support plan.
    func document(_ store: TemplateStore) throws(TemplateProblems) -> Document { try document(.plan, store, .kicker) }

    /// One page for the wall beside the telephone.
    func card(_ store: TemplateStore) throws(TemplateProblems) -> Document { try document(.card, store, .kickerDesk) }

    /// The templates that share values and components.
    enum Sheet: String {
        case plan = "support/support-plan.md"
        case card = "support/desk-card.md"
    }

    /// A template, checked.
    static func template(
        _ sheet: Sheet, _ store: TemplateStore, _ sources: [Source]
    ) throws(TemplateProblems) -> DocumentTemplate<SupportModel, SupportSlot> {
        try DocumentTemplate(sheet.rawValue, in: store, sources: sources)
    }

    private func document(_ sheet: Sheet, _ store: TemplateStore, _ kicker: SupportWord) throws(TemplateProblems) -> Document {
        try Self.template(sheet, store, sources).document(SupportModel(values: values), frame: values.frame(kicker), components: components)
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
