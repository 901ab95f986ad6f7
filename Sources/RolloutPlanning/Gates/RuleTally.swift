import Preflight
public import TenantModel

/// What rules come to for a gate: how many subjects they found, and what has no answer.
public struct RuleTally: Sendable, Equatable {
    public var found: Int
    public let rules: [String]
    /// Rules that were not evaluated, or only in part.
    public var open: [String]
    public var missing: [ExportInput]

    /// A tally.
    public init(found: Int, rules: [String], open: [String] = [], missing: [ExportInput] = []) {
        self.found = found
        self.rules = rules
        self.open = open
        self.missing = missing
    }

    /// Counts the findings of rules by id; a rule that nobody asked has no answer.
    init(_ ids: [String], in reports: [RuleReport], counting: (Finding) -> Int) {
        self.init(found: 0, rules: ids)
        for id in ids {
            guard let report = reports.first(where: { $0.text.id == id }) else {
                add(open: id, missing: [.notBuilt])
                continue
            }
            found += report.findings.reduce(0) { $0 + counting($1) }
            if report.result == .notEvaluated || report.result == .partial { add(open: id, missing: report.missing) }
        }
    }

    private mutating func add(open id: String, missing inputs: [ExportInput]) {
        open.append(id)
        for input in inputs where !missing.contains(input) { missing.append(input) }
    }

    /// A criterion that is met when nothing was found: a finding closes it, whatever else is open.
    func criterion(_ kind: GateCriterionKind) -> GateCriterion {
        let state: GateCriterion.State = found > 0 ? .notMet : open.isEmpty ? .met : .notEvaluated
        // Nothing found by rules that were not asked is no number.
        let isKnown = found > 0 || open.count < rules.count
        return GateCriterion(
            kind, state, measured: isKnown ? .count(found) : .none, limit: .count(0), rules: rules, openRules: open, missing: missing)
    }
}
