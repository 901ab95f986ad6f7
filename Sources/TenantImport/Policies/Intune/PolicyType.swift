import TenantModel

/// What an `@odata.type` tells of a policy: what it can do, and where.
struct PolicyType: Equatable {
    let family: IntunePolicy.Family
    let platforms: Set<PolicyPlatform>

    static let settingsCatalog = "#microsoft.graph.deviceManagementConfigurationPolicy"
    static let conditionalAccess = "#microsoft.graph.conditionalAccessPolicy"

    /// A type without its namespace, in lower case: `ioscompliancepolicy`.
    static func lastPart(of type: String) -> String {
        let part = type.split(separator: ".").last.map(String.init) ?? type
        return (part.first == "#" ? String(part.dropFirst()) : part).lowercased()
    }

    /// Reads a type; nil when it is none of a policy.
    init?(_ type: String) {
        let name = Self.lastPart(of: type)
        guard let family = Self.family(of: name) else { return nil }
        self.family = family
        platforms = Self.platforms(of: name, family: family)
    }

    /// Whether the settings are a list of instances of the settings catalog.
    static func hasCatalogSettings(_ type: String) -> Bool {
        ["devicemanagementconfigurationpolicy", "devicemanagementcompliancepolicy"].contains(lastPart(of: type))
    }

    /// Policies whose settings Graph keeps apart, so that the object has none.
    static func keepsSettingsApart(_ type: String) -> Bool { ["grouppolicyconfiguration", "devicemanagementintent"].contains(lastPart(of: type)) }

    private static func family(of name: String) -> IntunePolicy.Family? {
        switch name {
        case "devicemanagementconfigurationpolicy": return .settingsCatalog
        case "devicemanagementcompliancepolicy": return .compliance
        case "conditionalaccesspolicy": return .conditionalAccess
        case "grouppolicyconfiguration", "devicemanagementintent": return .other
        default: break
        }
        if name.contains("managedapp"), name.hasSuffix("protection") || name.hasSuffix("configuration") || name.hasSuffix("policy") { return .appProtection }
        if name.contains("windowsinformationprotection") { return .appProtection }
        guard prefixes.contains(where: { name.hasPrefix($0.prefix) }) else { return nil }
        if name.hasSuffix("compliancepolicy") { return .compliance }
        if name.contains("easemailprofile") || name.hasSuffix("easconfiguration") { return .emailProfile }
        if name.contains("certificate") { return .certificateProfile }
        if name.hasSuffix("customconfiguration") || name.contains("omacp") { return .custom }
        // App configuration and enrollment are told by the same ending and set nothing on a device.
        if name.contains("mobileapp") || name.contains("managedstoreapp") || name.contains("enrollment") { return name.contains("app") ? .other : nil }
        guard name.hasSuffix("configuration") || name.hasSuffix("devicefeatures") else { return nil }
        if name.contains("wifi") { return .wiFiProfile }
        return name.contains("vpn") ? .vpnProfile : .restriction
    }

    /// The longest prefix stands first.
    private static let prefixes: [(prefix: String, platforms: Set<PolicyPlatform>)] = [
        ("ios", [.iOS]), ("ipad", [.iOS]), ("macos", [.macOS]), ("windowsphone", []), ("windows", [.windows]), ("sharedpc", [.windows]),
        ("editionupgrade", [.windows]), ("aosp", []), ("androidworkprofile", [.androidWorkProfile]), ("androidforwork", [.androidWorkProfile]),
        ("androiddeviceowner", [.androidDeviceOwner]), ("androidgeneral", [.androidDeviceAdministrator, .samsungKnox]),
        ("androideas", [.androidDeviceAdministrator, .samsungKnox]), ("android", [.androidDeviceAdministrator]), ("linux", [.linux]),
    ]

    private static func platforms(of name: String, family: IntunePolicy.Family) -> Set<PolicyPlatform> {
        if family == .appProtection, name.hasPrefix("android") {
            return [.androidDeviceAdministrator, .samsungKnox, .androidWorkProfile, .androidDeviceOwner]
        }
        if family == .other, name.hasPrefix("group") || name.hasPrefix("device") { return [.windows] }
        return prefixes.first { name.hasPrefix($0.prefix) }?.platforms ?? []
    }

    /// The platforms of a settings catalog policy: `iOS`, `iOS,macOS`, or a list.
    static func platforms(catalog texts: [String]) -> Set<PolicyPlatform> {
        var platforms: Set<PolicyPlatform> = []
        for text in texts.flatMap({ $0.split { $0 == "," || $0 == " " || $0 == ";" } }) {
            switch text.lowercased() {
            case "ios": platforms.insert(.iOS)
            case "macos": platforms.insert(.macOS)
            case "windows10", "windows10x", "windows": platforms.insert(.windows)
            case "android": platforms.insert(.androidDeviceAdministrator)
            case "androidenterprise": platforms.formUnion([.androidWorkProfile, .androidDeviceOwner])
            case "linux": platforms.insert(.linux)
            default: break
            }
        }
        return platforms
    }
}
