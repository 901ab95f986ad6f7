import TenantModel

/// The types of policies that Graph has today. Others are read for what the ending of their name says, and that is told.
enum KnownPolicyTypes {
    /// Whether a policy that may replace a setting is one by its type's ending alone.
    static func isGuessed(_ policy: IntunePolicy) -> Bool {
        guard policy.family == .restriction || policy.family == .compliance else { return false }
        return !names.contains(PolicyType.lastPart(of: policy.odataType))
    }

    private static let names: Set<String> = [
        // Compliance
        "ioscompliancepolicy", "macoscompliancepolicy", "androidcompliancepolicy", "androidworkprofilecompliancepolicy",
        "androidforworkcompliancepolicy", "androiddeviceownercompliancepolicy", "aospdeviceownercompliancepolicy", "windows10compliancepolicy",
        "windows10mobilecompliancepolicy", "windows81compliancepolicy", "windowsphone81compliancepolicy", "devicemanagementcompliancepolicy",
        // Apple
        "iosgeneraldeviceconfiguration", "iosdevicefeaturesconfiguration", "iosupdateconfiguration", "iosexpeditedcheckinconfiguration",
        "iosderivedcredentialauthenticationconfiguration", "ioseducationdeviceconfiguration", "iosedudeviceconfiguration",
        "macosgeneraldeviceconfiguration", "macosdevicefeaturesconfiguration", "macosendpointprotectionconfiguration", "macosextensionsconfiguration",
        "macossoftwareupdateconfiguration", "macoscustomappconfiguration", "macoswirednetworkconfiguration",
        // Android
        "androidgeneraldeviceconfiguration", "androidworkprofilegeneraldeviceconfiguration", "androidforworkgeneraldeviceconfiguration",
        "androiddeviceownergeneraldeviceconfiguration", "androiddeviceownerderivedcredentialauthenticationconfiguration",
        "aospdeviceownerdeviceconfiguration",
        // Windows
        "windows10generalconfiguration", "windows10endpointprotectionconfiguration", "windows10networkboundaryconfiguration",
        "windows10secureassessmentconfiguration", "windows10teamgeneralconfiguration", "windows81generalconfiguration",
        "windowsphone81generalconfiguration", "windowsupdateforbusinessconfiguration", "windowsdeliveryoptimizationconfiguration",
        "windowshealthmonitoringconfiguration", "windowsidentityprotectionconfiguration", "windowskioskconfiguration",
        "windowsdefenderadvancedthreatprotectionconfiguration", "windowsdomainjoinconfiguration", "windowswirednetworkconfiguration",
        "sharedpcconfiguration", "editionupgradeconfiguration",
    ]
}
