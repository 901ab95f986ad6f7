import TenantModel

extension ExportFormat {
    /// The tenant's own list of products by id, part number and name: what explains localized names.
    static let tenantSkus = ExportFormat(
        "tenant.skus", title: "CreateCSVFilesForSKUsAndServicePlans.ps1 (Office 365 for IT Pros), SKU list", subject: .tenantProducts,
        signature: Signature("skuid", "skupartnumber", without: ["userprincipalname", "prepaidunits", "serviceplans"]),
        columns: [(.skuID, ["skuid"]), (.skuPartNumber, ["skupartnumber"]), (.productName, ["displayname"])])
}
