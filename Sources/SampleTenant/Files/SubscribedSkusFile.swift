import ExportReading
import ReferenceData

/// `subscribedSkus.json`: seats bought and used, and the plans of each product.
struct SubscribedSkusFile: SampleFile {
    let name = "subscribedSkus.json"
    let parts = 1
    let tenant: SampleTenant
    let seats: SeatCounts

    func write(_ part: Int, into arena: ByteArena) {
        arena.append(literal: "{\"@odata.context\":\"https://graph.microsoft.com/v1.0/$metadata#subscribedSkus\",\"value\":[\n")
        for (place, product) in tenant.products.products.enumerated() {
            if place > 0 { arena.append(literal: ",\n") }
            arena.append(literal: "{\"accountName\":\"larkmeresample\",\"accountId\":\"")
            arena.append(tenant.tenantID)
            arena.append(literal: "\",\"appliesTo\":\"User\",\"capabilityStatus\":\"Enabled\",\"consumedUnits\":")
            arena.append(decimal: seats.consumed[place])
            arena.append(literal: ",\"id\":\"")
            arena.append(tenant.tenantID)
            arena.append(UInt8(ascii: "_"))
            arena.append(product.skuID)
            arena.append(literal: "\",\"prepaidUnits\":{\"enabled\":")
            arena.append(decimal: bought(place))
            arena.append(literal: ",\"lockedOut\":0,\"suspended\":0,\"warning\":0},\"servicePlans\":[")
            writePlans(tenant.products.plans[place], into: arena)
            arena.append(literal: "],\"skuId\":\"")
            arena.append(product.skuID)
            arena.append(literal: "\",\"skuPartNumber\":\"")
            arena.append(text: product.partNumber, .json)
            arena.append(literal: "\",\"subscriptionIds\":[\"")
            arena.append(tenant.draws.guid(.subscription, place))
            arena.append(literal: "\"]}")
        }
        arena.append(literal: "\n]}\n")
    }

    /// Seats are bought in tens with about a tenth to spare, but for one product that has run out.
    private func bought(_ place: Int) -> Int {
        let consumed = seats.consumed[place]
        guard place != tenant.products.exhausted else { return consumed }
        return (consumed + consumed / 10 + 10) / 10 * 10
    }

    private func writePlans(_ plans: [SamplePlan], into arena: ByteArena) {
        for (index, plan) in plans.enumerated() {
            if index > 0 { arena.comma() }
            arena.append(literal: "{\"appliesTo\":\"")
            arena.append(literal: plan.isCompanyWide ? "Company" : "User")
            arena.append(literal: "\",\"provisioningStatus\":\"Success\",\"servicePlanId\":\"")
            arena.append(plan.id)
            arena.append(literal: "\",\"servicePlanName\":\"")
            arena.append(text: plan.name, .json)
            arena.append(literal: "\"}")
        }
    }
}
