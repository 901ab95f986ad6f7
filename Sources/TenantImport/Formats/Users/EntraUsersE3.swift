import TenantModel

extension ExportFormat {
    /// Entra users, the columns that were on screen (2025 on). No licenses.
    static let entraUsersE3 = ExportFormat(
        "entra.users.e3", title: "Entra admin center › Users › Download users", subject: .users,
        signature: Signature(
            "id", "userprincipalname", oneOf: [["identities", "creationtype", "onpremisessyncenabled", "usertype"]],
            without: ["objecttype", "@odata.type", "grouptype", "assignedlicenses", "assignedplans", "licenseassignmentstates"] + Signature.groupColumns),
        columns: entraUserColumns, planningColumns: entraPlanningColumns, provides: [.users])
}
