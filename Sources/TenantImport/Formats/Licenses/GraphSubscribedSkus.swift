import TenantModel

extension ExportFormat {
    /// Graph subscribedSkus: seats and the tenant's own list of plans, newer than any table.
    static let graphSubscribedSkus = ExportFormat(
        "graph.subscribedSkus", title: "Microsoft Graph subscribedSkus, Get-MgSubscribedSku", subject: .licensePools,
        signature: Signature("skupartnumber", "prepaidunits"),
        columns: [
            (.skuID, ["skuid"]), (.skuPartNumber, ["skupartnumber"]), (.consumedSeats, ["consumedunits"]), (.prepaidUnits, ["prepaidunits"]),
            (.servicePlans, ["serviceplans"]), (.capabilityStatus, ["capabilitystatus"]), (.accountID, ["accountid"]),
        ], provides: [.subscribedSkus])
}
