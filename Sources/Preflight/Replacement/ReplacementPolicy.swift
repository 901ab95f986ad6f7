public import TenantModel

/// One policy to be made in Intune (or Conditional Access) in the place of a Basic Mobility policy.
public struct ReplacementPolicy: Sendable, Equatable {
    /// What it is, and so where it is made.
    public enum Kind: String, Sendable, CaseIterable, Comparable {
        case compliance
        case restrictions
        case email
        case settingsCatalog
        case conditionalAccess

        public static func < (a: Kind, b: Kind) -> Bool { (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0) }
    }

    /// A value of the policy.
    public struct Property: Sendable, Equatable {
        /// As Graph spells it, with periods between the parts; for the settings catalog the definition's id.
        public let path: String
        public let value: PolicyValue
        /// Whether no setting asked for it: Intune wants it beside the others.
        public let isCompanion: Bool
        /// Settings catalog: whether the value is one of a list of options.
        public let isChoice: Bool

        init(_ path: String, _ value: PolicyValue, isCompanion: Bool = false, isChoice: Bool = false) {
            self.path = path
            self.value = value
            self.isCompanion = isCompanion
            self.isChoice = isChoice
        }
    }

    public let kind: Kind
    /// Nil for Conditional Access, which is for several.
    public let platform: ReplacementPlatform?
    /// `#microsoft.graph.iosCompliancePolicy`
    public let odataType: String
    public let displayName: String
    /// In the order of the crosswalk, companions last; each path once.
    public let properties: [Property]
    /// The settings that it carries over, in the order of the crosswalk.
    public let carried: [CarriedSetting]

    /// The value at a path; nil when it has none.
    public subscript(path: String) -> PolicyValue? { properties.first { $0.path == path }?.value }
}
