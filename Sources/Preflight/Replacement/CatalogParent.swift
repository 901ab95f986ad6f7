import TenantModel

/// Where a definition of the settings catalog hangs: Graph takes most of them only below the definition that they belong to.
public enum CatalogParent: Sendable, Equatable {
    /// At the top of the policy.
    case none
    /// In a group, which has no value of its own.
    case group(String)
    /// Below an option of another definition.
    case choice(id: String, option: String)

    /// The type of settings catalog policies.
    static let policyType = "#microsoft.graph.deviceManagementConfigurationPolicy"

    private static let deviceLockPrefix = "device_vendor_msft_policy_config_devicelock_"
    /// The option `_0` is "enabled".
    private static let password = (id: deviceLockPrefix + "devicepasswordenabled", option: "0")
    private static let alphanumeric = (id: deviceLockPrefix + "alphanumericdevicepasswordrequired", option: "0")

    /// The parent of a definition.
    public init(of definition: String) {
        let groups = ["com.apple.mobiledevice.passwordpolicy", "com.apple.applicationaccess", "passcode", "sirisettings"]
        if let group = groups.first(where: { definition.hasPrefix($0 + "_") }) {
            self = .group(group + "_" + group)
        } else if definition == Self.deviceLockPrefix + "mindevicepasswordcomplexcharacters" {
            self = .choice(id: Self.alphanumeric.id, option: Self.alphanumeric.option)
        } else if definition.hasPrefix(Self.deviceLockPrefix), definition != Self.password.id {
            self = .choice(id: Self.password.id, option: Self.password.option)
        } else {
            self = .none
        }
    }

    /// What has to be switched on for the device lock values of a policy; nil when it has none.
    static func deviceLock(of draft: PolicyDraft) -> (id: String, option: String)? {
        draft.properties.contains { CatalogParent(of: $0.path) == .choice(id: password.id, option: password.option) } ? password : nil
    }
}
