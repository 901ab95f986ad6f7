/// People who switch together, counted by what may go wrong for them.
public struct RiskCrowd: Sendable, Equatable {
    /// Users per set of risk classes.
    public private(set) var users: [RiskClass: Int] = [:]
    /// Devices without user that somebody has to move.
    public var userlessDevices = 0

    /// Whether nobody and nothing is in it.
    public var isEmpty: Bool { users.isEmpty && userlessDevices == 0 }

    /// Nobody.
    public init() {}

    /// Adds users of a set.
    public mutating func add(_ risks: RiskClass, users count: Int = 1) {
        if count > 0 { users[risks, default: 0] += count }
    }
}
