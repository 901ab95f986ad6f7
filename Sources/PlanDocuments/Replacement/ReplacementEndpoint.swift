import Preflight

extension ReplacementPolicy.Kind {
    /// Where Graph makes a policy of this kind.
    var collection: String {
        switch self {
        case .compliance: "deviceManagement/deviceCompliancePolicies"
        case .restrictions, .email: "deviceManagement/deviceConfigurations"
        case .settingsCatalog: "deviceManagement/configurationPolicies"
        case .conditionalAccess: "identity/conditionalAccess/policies"
        }
    }

    /// The word of a file's name.
    var fileWord: String {
        switch self {
        case .compliance: "compliance"
        case .restrictions: "restrictions"
        case .email: "email"
        case .settingsCatalog: "settings catalog"
        case .conditionalAccess: "Conditional Access"
        }
    }

    /// Whether it is assigned in a step of its own; Conditional Access names its groups itself.
    var isAssigned: Bool { self != .conditionalAccess }
}

extension ReplacementPlatform {
    /// As people write it.
    var name: String {
        switch self {
        case .iOS: "iOS"
        case .android: "Android"
        case .windows: "Windows"
        }
    }
}
