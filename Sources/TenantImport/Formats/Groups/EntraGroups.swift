import TenantModel

extension ExportFormat {
    /// Groups as the portal downloads them, without their members: names for the ids that other exports use.
    static let entraGroups = ExportFormat(
        "entra.groups", title: "Entra admin center › Groups › All groups › Download groups", subject: .groups,
        signature: Signature("id", "displayname", "grouptype", without: ["userprincipalname"]),
        columns: [(.groupID, ["id"]), (.groupName, ["displayname"]), (.membershipType, ["membershiptype"])])
}
