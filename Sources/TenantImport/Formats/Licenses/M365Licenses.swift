import TenantModel

extension ExportFormat {
    /// Billing › Licenses: seats by product name.
    static let m365Licenses = ExportFormat(
        "m365.licenses", title: "Microsoft 365 admin center › Billing › Licenses › Export", subject: .licensePools,
        signature: Signature("product title", "total licenses", "assigned licenses"),
        columns: [
            (.productName, ["product title"]), (.totalSeats, ["total licenses"]), (.expiredSeats, ["expired licenses"]),
            (.consumedSeats, ["assigned licenses"]),
        ], provides: [.subscribedSkus])
}
