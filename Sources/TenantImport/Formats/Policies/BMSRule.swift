import ReferenceData
import TenantModel

extension ExportFormat {
    /// The rules of Basic Mobility policies: whom they target and what they ask of a device. One that blocks access also has `AllowJailbroken`.
    static let bmsRule = ExportFormat(
        "bms.rule", title: "Get-DeviceConfigurationRule, Get-DeviceConditionalAccessRule", subject: .basicMobility,
        signature: Signature(
            oneOf: [["policy", "targetgroups"], basicMobilitySettings.filter { !commonNames.contains($0) }, ["policy", "targetgroups", "name", "mode"]],
            without: ["userprincipalname", "deviceid", "displayname"]),
        columns: basicMobilityColumns, settings: basicMobilitySettings, typeWord: "device", provides: [.basicMobilityPolicies])

    /// Settings whose names other exports have too.
    private static let commonNames: Set<String> = ["accountname", "accountusername", "emailaddress"]

    /// The parameters of rules, as columns are named.
    static let basicMobilitySettings = BasicMobilitySettings.shipped.all.map { $0.name.lowercased() }

    /// What policies, rules and the tenant rule have besides settings. One list for all: an export may hold them together.
    static let basicMobilityColumns: [(field: Field, names: [String])] = [
        (.policyName, ["name", "identity"]), (.policyID, ["exchangeobjectid"]), (.policyGUID, ["guid", "immutableid"]), (.policyType, ["type"]),
        (.policyEnabled, ["enabled"]), (.policyPriority, ["priority"]), (.rulePolicy, ["policy", "parentpolicyname"]), (.ruleMode, ["mode"]),
        (.targetGroups, ["targetgroups"]), (.createdAt, ["whencreatedutc", "whencreated"]), (.changedAt, ["whenchangedutc", "whenchanged"]),
        (.appliesTo, ["applypolicyto"]), (.blocksUnsupportedDevices, ["blockunsupporteddevices"]), (.exclusionList, ["exclusionlist"]),
    ]
}
