public import TenantModel

/// A Basic Mobility setting that no written policy carries.
public struct NotCarriedSetting: Sendable, Equatable {
    /// Why not.
    public enum Reason: String, Sendable, CaseIterable {
        /// Nothing in Intune is known to do the same.
        case noCounterpart
        /// Only a compliance policy can ask for it, and the policy blocks nobody.
        case onlyCompliance
        /// A control looks like it, but nobody has confirmed the pairing.
        case uncertainPairing
        /// Nobody has published what the value means.
        case unknownMeaning
        /// Every value that Intune takes asks for less.
        case onlyWeaker
        /// The rating belongs to another region than the one that is set.
        case otherRegion
        /// Intune takes the value from the directory, for each user.
        case takenFromDirectory
        /// Belongs to a managed mail profile, which the policy does not ask for.
        case noMailProfile
        /// A password is not asked for, so it does nothing today.
        case gateOff
        /// The parameter is not known.
        case unknownSetting
    }

    /// The parameter's name.
    public let setting: String
    /// As the portal calls it; the name where it does not show it.
    public let label: String
    /// The value today.
    public let current: PolicyValue
    /// Nil: on none.
    public let platform: ReplacementPlatform?
    public let reason: Reason
    /// The control that comes nearest; empty when there is none.
    public let candidate: String
}
