public import Preflight
import TenantModel

/// How many users and devices have which outcome, how surely.
public struct OutcomeCounts: Sendable {
    /// A count and its parts.
    public struct ByConfidence: Sendable {
        public var high = 0
        public var medium = 0
        public var low = 0
        /// All of them.
        public var total: Int { high + medium + low }

        mutating func add(_ confidence: Confidence) {
            switch confidence {
            case .high: high += 1
            case .medium: medium += 1
            case .low: low += 1
            }
        }
    }

    /// By raw value of ``UserOutcome``.
    public private(set) var users = Array(repeating: ByConfidence(), count: UserOutcome.allCases.count)
    /// By raw value of ``DeviceOutcome``.
    public private(set) var devices = Array(repeating: ByConfidence(), count: DeviceOutcome.allCases.count)

    /// Counts.
    public init(_ decisions: Decisions) {
        for (outcome, confidence) in zip(decisions.userOutcome, decisions.userConfidence) { users[Int(outcome.rawValue)].add(confidence) }
        for (outcome, confidence) in zip(decisions.deviceOutcome, decisions.deviceConfidence) { devices[Int(outcome.rawValue)].add(confidence) }
    }

    /// Users of an outcome.
    public subscript(outcome: UserOutcome) -> ByConfidence { users[Int(outcome.rawValue)] }
    /// Devices of an outcome.
    public subscript(outcome: DeviceOutcome) -> ByConfidence { devices[Int(outcome.rawValue)] }
}
