import TenantModel

extension ExportFormat {
    /// Entra users, the fixed list of 29 columns from 2021. No licenses; dates in the browser's locale.
    static let entraUsersE2 = ExportFormat(
        "entra.users.e2", title: "Entra admin center › Users › Download users", subject: .users,
        signature: Signature("userprincipalname", "id", "officelocation", oneOf: [["identityissuer", "directorysynced"]]), columns: entraUserColumns,
        planningColumns: entraPlanningColumns, provides: [.users])
}
