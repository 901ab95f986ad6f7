import TenantModel

extension ExportFormat {
    /// AdminDroid's detailed license report: one row per user, product and plan with its provisioning status. Decides entitlement by itself;
    /// paths are not in it. It lists licensed users only.
    static let adminDroidDetail = ExportFormat(
        "admindroid.detail", title: "Office365UserLicenseReport.ps1 (AdminDroid), detailed report", subject: .licenseRows,
        signature: Signature("userprincipalname", "licenseplan", "servicename", "provisioningstatus"),
        columns: [
            (.userPrincipalName, ["userprincipalname"]), (.displayName, ["displayname"]), (.skuPartNumber, ["licenseplan"]), (.planName, ["servicename"]),
            (.planStatus, ["provisioningstatus"]),
        ], provides: [.licenses, .licensePlans])
}
