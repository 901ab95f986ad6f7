import RolloutPlanning

/// The decision page: what is asked, three ways, what cannot be undone, signatures. One printed page.
struct DecisionReport {
    private static let risksShown = 3

    let values: RolloutValues
    let store: TemplateStore

    /// The document.
    func document() throws(TemplateProblems) -> Document {
        try Self.template(store).document(RolloutModel(values: values), frame: values.frame()) { slot in
            switch slot {
            case .standing: [GateStanding(values: values).banner]
            case .options: OptionSection(values: values).table
            case .topRisks: RiskSection(values: values).top(Self.risksShown)
            case .signatures: [SignatureSection(values: values).block]
            }
        }
    }

    /// Its template, checked.
    static func template(_ store: TemplateStore) throws(TemplateProblems) -> DocumentTemplate<RolloutModel, DecisionSlot> {
        try DocumentTemplate("decision/decision.md", in: store, sources: ReportSources(store, file: "rollout/sources.txt").named)
    }
}
