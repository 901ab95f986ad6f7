import Preflight
import RolloutPlanning

/// The risk register, from findings.
struct RiskSection {
    private static let shown = 25

    let values: RolloutValues

    private var text: RolloutText { values.text }

    /// The risks; only the first ones when asked for.
    func register(_ limit: Int?) -> [any Component] {
        guard !values.risks.isEmpty else { return [Note(kind: .note, text: Prose(plain: text(.noRisks)))] }
        let rows = values.risks.prefix(limit ?? Self.shown).map { risk -> [DataTable.Value] in
            [
                .text(risk.finding.title), .code(risk.rule.text.id), .text(word(risk.likelihood)), .status(Status(tone(risk.impact), word(risk.impact))),
                .text(owner(risk.owner).capitalizedFirst), .text(risk.finding.action),
            ]
        }
        let columns = [
            DataTable.Column(text(.riskTitle)), .init(text(.sourceTitle), .code), .init(text(.riskLikelihood)), .init(text(.riskImpact)),
            .init(text(.riskOwner)), .init(text(.riskAnswer)),
        ]
        return [
            DataTable(
                caption: text(.risksCaption), columns: columns, rows: Array(rows), total: values.risks.count, annex: values.report.annex("findings.csv"))
        ]
    }

    /// The top risks: what, how many, what to do.
    func top(_ count: Int) -> [any Component] {
        guard !values.risks.isEmpty else { return [Note(kind: .note, text: Prose(plain: text(.noRisks)))] }
        let rows = values.risks.prefix(count).map { risk -> [DataTable.Value] in
            [.text(risk.finding.title), .code(risk.rule.text.id), .text(risk.finding.action), .text(owner(risk.owner).capitalizedFirst)]
        }
        let columns = [DataTable.Column(text(.riskTitle)), .init(text(.sourceTitle), .code), .init(text(.riskAnswer)), .init(text(.riskOwner))]
        return [DataTable(caption: text(.topRisksCaption), columns: columns, rows: Array(rows))]
    }

    private func word(_ level: RolloutRisk.Level) -> String {
        switch level {
        case .high: text(.high)
        case .medium: text(.medium)
        case .low: text(.low)
        }
    }

    private func tone(_ level: RolloutRisk.Level) -> Tone {
        switch level {
        case .high: .bad
        case .medium: .partial
        case .low: .neutral
        }
    }

    private func owner(_ owner: RolloutRisk.Owner) -> String {
        switch owner {
        case .projectLead: text.who(.projectLead)
        case .intuneAdmin: text.who(.intuneAdmin)
        case .licenseAdmin: text.who(.licenseAdmin)
        case .appleOwner: text.who(.appleAccountOwner)
        case .helpDeskLead: text.who(.helpDeskLead)
        }
    }
}
