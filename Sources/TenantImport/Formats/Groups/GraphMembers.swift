import TenantModel

extension ExportFormat {
    /// Graph `/groups/{id}/members` or `/transitiveMembers`: the members of one group. The group comes from `groupOfFile`, else from the file's name.
    static let graphMembers = ExportFormat(
        "graph.members", title: "Microsoft Graph groups/{id}/members", subject: .groupMembers,
        signature: Signature(
            "@odata.type", "id", oneOf: [["userprincipalname", "displayname"]],
            without: ["assignedlicenses", "assignedplans", "licenseassignmentstates", "deviceid", "azureaddeviceid", "groupid", "groupname", "skuid"],
            ofTypes: DirectoryType.all, notIn: ["#groups/$entity"]),
        columns: [(.memberID, ["id"]), (.memberName, ["userprincipalname"]), (.memberType, ["@odata.type"])], provides: [.groupMembers])
}
