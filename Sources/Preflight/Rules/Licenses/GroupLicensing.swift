import TenantModel

/// Whether the tenant can give licenses to groups: with Entra ID P1, or a suite that brings it.
public struct GroupLicensing: Sendable {
    /// Nil while no export lists the tenant's subscriptions.
    public let isAvailable: Bool?

    /// Suites without Entra ID P1 that license groups all the same, by part number: Office 365 E3, E5 and their relatives.
    private static let suites: Set<String> = [
        "ENTERPRISEPACK", "ENTERPRISEPREMIUM", "ENTERPRISEPREMIUM_NOPSTNCONF", "ENTERPRISEPACK_GOV", "ENTERPRISEPREMIUM_GOV",
        "ENTERPRISEPACKPLUS_FACULTY", "ENTERPRISEPACKPLUS_STUDENT", "ENTERPRISEPREMIUM_FACULTY", "ENTERPRISEPREMIUM_STUDENT", "DEVELOPERPACK_E5",
    ]

    /// Looks at the pools that were read.
    public init(_ assessment: Assessment) {
        let decisions = assessment.decisions
        guard decisions.tenant.provides.contains(.subscribedSkus) else {
            isAvailable = nil
            return
        }
        let products = TenantProducts(tenant: decisions.tenant, settings: decisions.settings)
        isAvailable = assessment.seats.pools.contains { pool in
            pool.usable > 0 && (Self.suites.contains(pool.partNumber.uppercased()) || products.resolve(.partNumber(pool.partNumber))?.entitlesEntraP1 == true)
        }
    }
}
