public import TenantModel

/// Whether a Basic Mobility policy does anything.
public enum PolicyState: Sendable {
    case inEffect
    case disabled
    case pendingDeletion
    /// Targets the zero GUID alone.
    case forNobody
    /// No export says whom it targets.
    case targetsUnknown

    /// The state of a policy: what switches it off comes first.
    public init(_ policy: BasicMobilityPolicy) {
        if policy.isEnabled == .no {
            self = .disabled
        } else if policy.isPendingDeletion {
            self = .pendingDeletion
        } else if let targets = policy.targets {
            self = targets.isEmpty ? .forNobody : .inEffect
        } else {
            self = .targetsUnknown
        }
    }

    /// Whether it surely does nothing.
    public var isDead: Bool { self == .disabled || self == .pendingDeletion || self == .forNobody }
}
