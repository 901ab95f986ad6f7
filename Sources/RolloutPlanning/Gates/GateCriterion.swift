public import TenantModel

/// Something that has to be true at a gate, with what was measured.
public struct GateCriterion: Sendable, Equatable {
    /// How it stands.
    public enum State: String, Sendable, CaseIterable {
        case met
        case notMet
        /// Nobody can tell: an export, a rule or a statement is missing.
        case notEvaluated
        /// No export can tell: somebody writes it down on the day.
        case toRecord
        /// The question does not arise.
        case notApplicable
    }

    /// A number of a criterion.
    public enum Measure: Sendable, Equatable {
        case none
        case count(Int)
        case part(Int, of: Int)
        /// In hundredths of a percent.
        case share(hundredths: Int)
        case hours(Int)
        case date(RolloutDate)
    }

    public let kind: GateCriterionKind
    public let state: State
    /// What is so; `none` when nobody knows yet.
    public let measured: Measure
    /// What has to be, where it is a number that may differ between projects.
    public let limit: Measure
    /// The rules that answer it.
    public let rules: [String]
    /// Those of them without an answer.
    public let openRules: [String]
    /// What would settle it.
    public let missing: [ExportInput]

    /// A criterion.
    public init(
        _ kind: GateCriterionKind, _ state: State, measured: Measure = .none, limit: Measure = .none, rules: [String] = [], openRules: [String] = [],
        missing: [ExportInput] = []
    ) {
        self.kind = kind
        self.state = state
        self.measured = measured
        self.limit = limit
        self.rules = rules
        self.openRules = openRules
        self.missing = missing
    }
}
