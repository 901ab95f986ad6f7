extension RuleText.Source {
    package static let authority = RuleText.Source(
        "Set the mobile device management authority", "https://learn.microsoft.com/mem/intune/fundamentals/mdm-authority-set")
    package static let migration = RuleText.Source(
        "Migrate from Basic Mobility and Security to Intune", "https://learn.microsoft.com/mem/intune/fundamentals/migrate-to-intune")
    static let licenses = RuleText.Source("Microsoft Intune licensing", "https://learn.microsoft.com/mem/intune/fundamentals/licenses")
    static let assignLicenses = RuleText.Source("Assign Intune licenses", "https://learn.microsoft.com/mem/intune/fundamentals/licenses-assign")
    package static let groupLicensing = RuleText.Source(
        "Resolve group-based license assignment problems",
        "https://learn.microsoft.com/entra/identity/users/licensing-groups-resolve-problems")
    static let mdmAuthorityValues = RuleText.Source(
        "mdmAuthority in Microsoft Graph", "https://learn.microsoft.com/graph/api/resources/intune-onboarding-mdmauthority")
    static let basicMobility = RuleText.Source(
        "Overview of Basic Mobility and Security",
        "https://learn.microsoft.com/microsoft-365/admin/basic-mobility-security/overview")
    static let chooseManagement = RuleText.Source(
        "Choose between Basic Mobility and Security and Intune",
        "https://learn.microsoft.com/microsoft-365/admin/basic-mobility-security/choose-between-basic-mobility-and-security-and-intune")
    static let enrollmentManager = RuleText.Source(
        "Device enrollment manager", "https://learn.microsoft.com/mem/intune/enrollment/device-enrollment-manager-enroll")
    static let compliance = RuleText.Source("Device compliance overview", "https://learn.microsoft.com/mem/intune/protect/device-compliance-get-started")
    static let staleDevices = RuleText.Source("Manage stale devices", "https://learn.microsoft.com/entra/identity/devices/manage-stale-devices")
    static let deviceActions = RuleText.Source("Retire or wipe devices", "https://learn.microsoft.com/mem/intune/remote-actions/devices-wipe")
    static let deviceLimit = RuleText.Source(
        "Device limit restrictions", "https://learn.microsoft.com/mem/intune/enrollment/create-device-limit-restrictions")
    static let automaticEnrollment = RuleText.Source(
        "Automatic enrollment of Windows devices", "https://learn.microsoft.com/mem/intune/enrollment/windows-enroll")
    static let policyMap = RuleText.Source(
        "Map Basic Mobility policies to Intune", "https://learn.microsoft.com/mem/intune/fundamentals/policy-map-miscellaneous")
    static let policyConflicts = RuleText.Source(
        "Troubleshoot policies and profiles", "https://learn.microsoft.com/mem/intune/configuration/device-profile-troubleshoot")
    static let assignProfiles = RuleText.Source(
        "Assign policies in Microsoft Intune", "https://learn.microsoft.com/mem/intune/configuration/device-profile-assign")
    static let conditionalAccess = RuleText.Source(
        "Require a compliant device with Conditional Access",
        "https://learn.microsoft.com/entra/identity/conditional-access/policy-all-users-device-compliance")
    static let configurePolicies = RuleText.Source(
        "Create device security policies in Basic Mobility and Security",
        "https://learn.microsoft.com/microsoft-365/admin/basic-mobility-security/create-device-security-policies")
    static let androidDeviceAdministrator = RuleText.Source(
        "Move Android devices from device administrator",
        "https://learn.microsoft.com/mem/intune/enrollment/android-move-device-admin-work-profile")
    static let deviceIdentities = RuleText.Source(
        "Manage device identities", "https://learn.microsoft.com/entra/identity/devices/manage-device-identities")
}
