import Preflight
import ReferenceData
import RolloutPlanning
import TenantModel

/// The gates: how each stands, and each criterion with what was measured.
struct GateSection {
    private static let rulesShown = 4

    let values: RolloutValues

    private var text: RolloutText { values.text }

    /// All gates in one table.
    var overview: [any Component] {
        let rows = values.gates.map { gate -> [DataTable.Value] in
            let asked = gate.criteria.filter { $0.state != .notApplicable }
            let met = text(.metOf, ["part": Figure.grouped(asked.count { $0.state == .met }), "whole": Figure.grouped(asked.count)])
            let closing = gate.criteria.filter { $0.state == .notMet }
            let why = closing.isEmpty ? gate.criteria.filter { $0.state == .notEvaluated } : closing
            return [
                .text("\(gate.name.rawValue) \(text.name(of: gate.name))"), .text(day(gate)), .status(status(gate)), .text(asked.isEmpty ? "" : met),
                .text(why.prefix(2).map(text.sentence).joined(separator: " · ")),
            ]
        }
        let columns = [
            DataTable.Column(text(.gateTitle)), .init(text(.gateWhen)), .init(text(.gateState)), .init(text(.measuredTitle)), .init(text(.gateOpen)),
        ]
        return [DataTable(caption: text(.gatesCaption), columns: columns, rows: rows)]
    }

    /// The overview, then each gate.
    var all: [any Component] { overview + values.gates.map(table) }

    /// How a gate stands in one word.
    func status(_ gate: Gate) -> Status {
        switch gate.state {
        case .met: Status(.good, text(.gateIsOpen))
        case .notMet: Status(.bad, text(.gateIsClosed))
        case .notEvaluated: Status(.unknown, text(.gateIsPending))
        case .toRecord: Status(.partial, text(.gateIsRecord))
        case .notApplicable: Status(.neutral, text(.gateIsPast))
        }
    }

    private func day(_ gate: Gate) -> String {
        guard let date = gate.date else { return text(.eachWave) }
        return gate.name == .g3 ? text(.dayOfGate, ["day": text.day(date)]) : gate.state == .notApplicable ? text.day(date) : values.due(date)
    }

    /// One gate, with the columns that say something; where something is to be recorded, there is room for it.
    private func table(_ gate: Gate) -> any Component {
        let hasRecords = gate.criteria.contains { $0.state == .toRecord }
        let areAllRecords = gate.criteria.allSatisfy { $0.state == .toRecord }
        let rows = gate.criteria.map { criterion -> [DataTable.Value] in
            let settling = settling(criterion)
            var row: [DataTable.Value] = [.titled(text.sentence(criterion), notes: settling.isEmpty ? [] : [text(.settles, ["what": settling])])]
            if !areAllRecords { row += [.status(text.status(criterion.state)), .text(text.measure(criterion.measured)), .prose(codes(criterion.rules))] }
            return row + (hasRecords ? [.empty, .empty] : [])
        }
        var columns = [DataTable.Column(text(.criterionTitle))]
        if !areAllRecords { columns += [.init(text(.gateState)), .init(text(.measuredTitle)), .init(text(.sourceTitle))] }
        if hasRecords { columns += [.init(text(.recordValue), .record), .init(text(.recordBy), .record)] }
        let caption = text(.gateCaption, ["gate": gate.name.rawValue, "name": text.name(of: gate.name), "day": day(gate)])
        return DataTable(caption: caption, columns: columns, rows: rows)
    }

    /// Rules as they stand in a cell of their own.
    private func codes(_ rules: [String]) -> Prose {
        let codes = rules.map(MarkdownEscaping.code)
        guard let first = codes.first, codes.count > Self.rulesShown else { return Prose(rendered: codes.joined(separator: " ")) }
        return Prose(rendered: text(.moreRules, count: codes.count - 1, ["first": first]))
    }

    private func rules(_ rules: [String]) -> String {
        guard rules.count > Self.rulesShown else { return values.report.text.list(rules) }
        return text(.moreRules, count: rules.count - 1, ["first": rules[0]])
    }

    /// What would answer a criterion that has no answer.
    private func settling(_ criterion: GateCriterion) -> String {
        if criterion.kind == .acknowledgements, criterion.state == .notMet { return text(.statedIn) }
        guard criterion.state == .notEvaluated || !criterion.missing.isEmpty else { return "" }
        var parts = criterion.missing.filter { $0 != .notBuilt && $0 != .skipped }.map(values.report.name(of:))
        let open = criterion.openRules
        if criterion.missing.contains(.notBuilt) {
            parts.append(open.isEmpty ? text(.notBuiltRule) : "\(rules(open.filter(isNotBuilt))): \(text(.notBuiltRule))")
        }
        if criterion.missing.contains(.skipped) { parts.append(text(.skippedRule)) }
        if parts.isEmpty, criterion.state == .notEvaluated { parts.append(text(.statedIn)) }
        return values.report.text.list(parts)
    }

    private func isNotBuilt(_ rule: String) -> Bool { !values.assessment.rules.contains { $0.text.id == rule } }
}
