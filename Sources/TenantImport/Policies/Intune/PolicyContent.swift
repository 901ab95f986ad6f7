/// Recognizes policies by what their records say that they are, whatever tool wrote them.
enum PolicyContent {
    /// The collections of Graph that hold policies, as contexts name them.
    private static let collections = [
        "devicecompliancepolicies", "deviceconfigurations", "configurationpolicies", "devicemanagement/compliancepolicies", "grouppolicyconfigurations",
        "devicemanagement/intents", "managedapppolicies", "managedappprotections", "windowsinformationprotection",
    ]
    /// Better than what any list of columns reaches.
    private static let certain = 20
    /// Worse than any other format, so that such a file is counted and nothing is taken from others.
    private static let likely = 1

    static func isConditionalAccess(_ content: FileContent) -> Int {
        if content.context.contains("conditionalaccess/policies") || content.types.contains("conditionalaccesspolicy") { return certain }
        return content.has("grantcontrols", "conditions") ? certain : 0
    }

    static func isAssignments(_ content: FileContent) -> Int {
        // The body of an `assign` action.
        if content.columns == ["assignments"] { return certain }
        guard content.has("target"), !content.hasAny("displayname", "name", "settings") else { return 0 }
        if content.context.hasSuffix("/assignments") { return certain }
        return content.columns.count == 1 || content.hasAny("id", "source", "sourceid", "intent", "@odata.type") ? certain : 0
    }

    static func isPolicy(_ content: FileContent) -> Int {
        guard isConditionalAccess(content) == 0, isAssignments(content) == 0 else { return 0 }
        let types = content.types.subtracting(DirectoryType.all)
        if types.contains(where: { PolicyType($0) != nil }) { return certain }
        if collections.contains(where: content.context.contains) { return certain }
        if content.has("settings", "technologies") { return certain }
        if isFromPowerShell(content) { return certain }
        return isOtherObject(content, types) ? likely : 0
    }

    /// Objects of the Graph module: what the type brings with it is under `AdditionalProperties`.
    private static func isFromPowerShell(_ content: FileContent) -> Bool {
        content.has("additionalproperties", "displayname") && !content.hasAny("userprincipalname", "grouptypes", "securityenabled", "deviceid", "appid")
            && content.hasAny("assignments", "devicestatuses", "devicesettingstatesummaries", "scheduledactionsforrule", "rolescopetagids", "version")
    }

    /// Scripts, apps, filters and whatever else the tools write beside the policies.
    private static func isOtherObject(_ content: FileContent, _ types: Set<String>) -> Bool {
        if content.context.contains("manageddevices") || content.hasAny("managementagent", "userprincipalname", "deviceid", "trusttype") { return false }
        if ["#devicemanagement/", "#deviceappmanagement/", "#conditionalaccess/", "#identity/"].contains(where: content.context.contains) { return true }
        return content.types.isDisjoint(with: DirectoryType.all) && !types.isEmpty && content.hasAny("displayname", "name")
    }
}
