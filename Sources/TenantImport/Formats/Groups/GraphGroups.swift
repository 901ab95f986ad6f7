import TenantModel

extension ExportFormat {
    /// Graph groups: names for the ids that other exports use, and their members where `$expand=members` asked for them.
    static let graphGroups = ExportFormat(
        "graph.groups", title: "Microsoft Graph groups, Get-MgGroup", subject: .groups,
        signature: Signature(
            "id", "displayname", oneOf: [["grouptypes", "securityenabled", "mailenabled"]], without: ["userprincipalname", "grouptype", "deviceid"]),
        columns: [
            (.groupID, ["id"]), (.groupName, ["displayname"]), (.members, ["members"]), (.groupTypes, ["grouptypes"]),
            (.membershipRule, ["membershiprule"]),
        ])
}
