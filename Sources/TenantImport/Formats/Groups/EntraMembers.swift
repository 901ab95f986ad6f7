import TenantModel

extension ExportFormat {
    /// The members of one group as the portal downloads them. The group comes from `groupOfFile`, else from the file's name.
    static let entraMembers = ExportFormat(
        "entra.members", title: "Entra admin center › Groups › Members › Download members", subject: .groupMembers,
        signature: Signature("id", "objecttype", without: ["skuid", "groupname", "groupid", "grouptype"]),
        columns: [(.memberID, ["id"]), (.memberName, ["userprincipalname"]), (.memberType, ["objecttype"]), (.memberDisplayName, ["displayname"])],
        provides: [.groupMembers])
}
