import TenantModel

extension ExportFormat {
    /// `MigrationTable.json` of IntuneManagement: names for the group ids in assignments.
    static let intuneMigrationTable = ExportFormat(
        "intune.migrationTable", title: "IntuneManagement MigrationTable.json", subject: .migrationTable, signature: Signature("tenantid", "objects"),
        columns: [(.namedObjects, ["objects"])])
}
