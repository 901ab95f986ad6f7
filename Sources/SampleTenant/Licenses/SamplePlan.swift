import ExportReading
import ReferenceData

/// A service plan of a product, as Graph lists it.
struct SamplePlan: Sendable {
    let id: GUID
    let name: String
    /// The `service` of assigned plans.
    let service: StaticString
    /// Whether the plan belongs to the tenant and not to users.
    var isCompanyWide = false
    /// Whether it entitles to Intune.
    var isDeciding = false

    /// The plans of a product that matter here, and one or two that do not. Product names that hold them are told by their words.
    static func plans(of product: Product) -> [SamplePlan] {
        var plans = product.decidingPlans.map { SamplePlan(id: $0, name: ServicePlans.name(of: $0), service: "SCO", isDeciding: true) }
        if product.entitlesBasicMobility { plans += [basicMobility].compactMap(\.self) }
        if product.entitlesEntraP1 { plans += [entraP1].compactMap(\.self) }
        let name = product.displayName
        let hasMail = (name.contains("365") || name.contains("Exchange")) && !name.contains("Apps")
        let mail = name.hasSuffix("E3") || name.hasSuffix("E5") ? exchangeEnterprise : exchange
        plans += [hasMail ? mail : exchangeFoundation].compactMap(\.self)
        if hasMail, name.contains("365") { plans += [teams].compactMap(\.self) }
        return plans
    }

    private static let basicMobility = GUID("882e1d05-acd1-4ccb-8708-6ee03664b117").map {
        SamplePlan(id: $0, name: "INTUNE_O365", service: "SCO", isCompanyWide: true)
    }
    private static let entraP1 = GUID("41781fb2-bc02-4b7c-bd55-b576c07bb09d").map { SamplePlan(id: $0, name: "AAD_PREMIUM", service: "AADPremiumService") }
    private static let exchange = GUID("9aaf7827-d63c-4b61-89c3-182f06f82e5c").map { SamplePlan(id: $0, name: "EXCHANGE_S_STANDARD", service: "exchange") }
    private static let exchangeEnterprise = GUID("efb87545-963c-4e0d-99df-69c6916d9eb0").map {
        SamplePlan(id: $0, name: "EXCHANGE_S_ENTERPRISE", service: "exchange")
    }
    private static let exchangeFoundation = GUID("113feb6c-3fe4-4440-bddc-54d774bf0318").map {
        SamplePlan(id: $0, name: "EXCHANGE_S_FOUNDATION", service: "exchange")
    }
    private static let teams = GUID("57ff2da0-773e-42df-b2af-ffb7a2317929").map { SamplePlan(id: $0, name: "TEAMS1", service: "TeamspaceAPI") }
}
