public import ExportReading

/// One policy of Intune (or of Conditional Access), whatever tool exported it.
public struct IntunePolicy: Sendable {
    /// What a policy can do, by its `@odata.type`.
    public enum Family: String, Sendable, CaseIterable {
        case compliance
        /// Device restrictions and other configuration profiles with settings of their own.
        case restriction
        case emailProfile
        case wiFiProfile
        case vpnProfile
        case certificateProfile
        case settingsCatalog
        case conditionalAccess
        /// App protection: never a replacement for a device setting.
        case appProtection
        /// A profile whose content is not looked into.
        case custom
        /// Anything else.
        case other
    }

    /// Object id, when exported.
    public var id: GUID?
    /// `displayName`, for the settings catalog `name`; never the file's name. Empty when the export has none.
    public var name: String
    /// `#microsoft.graph.iosCompliancePolicy`; empty when not said.
    public var odataType: String
    public var family: Family
    /// The platforms that it can reach.
    public var platforms: Set<PolicyPlatform>
    /// Values by property path in lower case (`passcoderequired`, `mediacontentratingaustralia.movierating`), for the settings catalog by
    /// definition id in lower case. Null is left out.
    public var values: [String: PolicyValue]
    /// Whether the export left the settings out (no `$expand=settings`), so that a value that is not there means nothing.
    public var lacksSettings: Bool
    public var assignments: Assignments
    /// Conditional Access: `enabled`, `disabled`, `enabledForReportingButNotEnforced`.
    public var state: String
    /// Whether the export is of Graph v1.0, which leaves properties and whole types out.
    public var isFromV1: Bool
    public var evidence: Evidence

    /// Whom the export says that a policy is assigned to.
    public enum Assignments: Sendable, Equatable {
        /// The export has no assignments: nothing is known.
        case unknown
        /// These; none at all means that the policy reaches nobody.
        case known([PolicyAssignment])

        /// The assignments when they are known.
        public var list: [PolicyAssignment]? {
            if case .known(let list) = self { return list }
            return nil
        }
    }

    /// A policy without settings.
    public init(name: String, odataType: String, family: Family, platforms: Set<PolicyPlatform>, evidence: Evidence) {
        self.name = name
        self.odataType = odataType
        self.family = family
        self.platforms = platforms
        self.evidence = evidence
        values = [:]
        lacksSettings = false
        assignments = .unknown
        state = ""
        isFromV1 = false
    }
}
