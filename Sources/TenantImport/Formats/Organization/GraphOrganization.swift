import TenantModel

extension ExportFormat {
    /// Graph organization: tenant id, verified domains, and the MDM authority when it was selected.
    static let graphOrganization = ExportFormat(
        "graph.organization", title: "Microsoft Graph organization, Get-MgOrganization", subject: .organization,
        signature: Signature("id", "verifieddomains"),
        columns: [
            (.tenantID, ["id"]), (.organizationName, ["displayname"]), (.verifiedDomains, ["verifieddomains"]),
            (.authority, ["mobiledevicemanagementauthority"]),
        ], provides: [.organization])
}
