import Testing

/// The pages that a plan writes.
enum PlanPage: String, Sendable, CaseIterable, CustomTestStringConvertible {
    case preflight
    case index
    case decision
    case rollout = "rollout-plan"
    case communication = "communication-plan"
    case support = "support-plan"
    case deskCard = "desk-card"
    case helpDesk = "helpdesk"

    /// All but the pre-flight page, which has tests of its own.
    static let documents: [PlanPage] = allCases.filter { $0 != .preflight }

    var testDescription: String { rawValue }
}
