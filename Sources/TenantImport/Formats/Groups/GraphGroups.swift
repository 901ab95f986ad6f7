import TenantModel

extension ExportFormat {
    /// Groups without their members: names for the ids that other exports use.
    static let graphGroups = ExportFormat(
        "graph.groups", title: "Microsoft Graph groups, Entra admin center › Groups › Download groups", subject: .groups,
        signature: Signature("id", "displayname", oneOf: [["grouptype", "grouptypes", "securityenabled", "mailenabled"]], without: ["userprincipalname"]),
        columns: [(.groupID, ["id"]), (.groupName, ["displayname"])], provides: [])
}
