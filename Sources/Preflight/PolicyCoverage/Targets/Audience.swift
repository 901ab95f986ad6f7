import TenantModel

/// The people that one target of a policy means, as far as they were read.
struct Audience {
    let target: PolicyTarget
    /// Why somebody who is not known to be in it may be in it all the same; nil: nobody is.
    let doubt: CoverageReason.Kind?
    let hasDevices: Bool
    let hasUsers: Bool

    /// Whether it can only mean devices.
    var isDevicesOnly: Bool { hasDevices && !hasUsers }
}
