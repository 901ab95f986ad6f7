import TenantModel

extension ExportFormat {
    /// A membership list: one row per group and member, as scripts write it.
    static let groupMembers = ExportFormat(
        "group.members", title: "Membership list, one row per group and member", subject: .groupMembers,
        signature: Signature(
            oneOf: [Signature.groupColumns, ["userprincipalname", "memberid", "id", "member", "upn", "userid"]],
            without: ["assignedlicenses", "grouptype", "licenses"]),
        columns: [
            (.groupID, ["groupid", "group id"]), (.groupName, ["groupname", "group name", "groupdisplayname", "group"]),
            (.memberID, ["memberid", "id", "userid", "objectid"]), (.memberName, ["userprincipalname", "memberupn", "upn", "member"]),
            (.memberType, ["objecttype", "membertype", "@odata.type"]), (.memberDisplayName, ["memberdisplayname", "displayname", "membername"]),
        ], provides: [.groupMembers])
}
