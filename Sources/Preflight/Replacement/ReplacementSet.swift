public import TenantModel

/// What takes the place of one Basic Mobility policy.
public struct ReplacementSet: Sendable {
    /// Place in ``PolicyList/basicMobility``.
    public let policy: Int
    /// The policy's name.
    public let name: String
    public let kind: BasicMobilityPolicy.Kind
    public let targets: ReplacementTargets
    /// Groups outside access control by the tenant rule.
    public let exclusions: ReplacementTargets
    /// Ordered by platform and kind, Conditional Access last.
    public let policies: [ReplacementPolicy]
    /// In the order of the crosswalk.
    public let notCarried: [NotCarriedSetting]
    /// Whether devices that Basic Mobility does not support are kept out today, which is not carried over.
    public let blocksUnsupportedDevices: Bool
}
