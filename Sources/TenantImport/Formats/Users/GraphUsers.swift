import TenantModel

extension ExportFormat {
    /// Graph users: JSON, or `Get-MgUser` as CSV, CLIXML or ConvertTo-Xml. The only users export that shows plans and paths.
    static let graphUsers = ExportFormat(
        "graph.users", title: "Microsoft Graph users, Get-MgUser", subject: .users,
        signature: Signature(
            "userprincipalname", oneOf: [["assignedlicenses", "assignedplans", "licenseassignmentstates"]], without: Signature.groupColumns),
        columns: entraUserColumns + [
            (.deletedAt, ["deleteddatetime"]), (.proxyAddresses, ["proxyaddresses"]), (.assignedLicenses, ["assignedlicenses"]),
            (.assignedPlans, ["assignedplans"]), (.licenseAssignmentStates, ["licenseassignmentstates"]),
        ], planningColumns: entraPlanningColumns, provides: [.users, .licenses, .licensePlans])
}
