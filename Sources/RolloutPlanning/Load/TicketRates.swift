public import TenantModel

/// How many tickets a switch makes: assumptions, each of which the project file can replace.
public struct TicketRates: Sendable, Equatable {
    /// One ticket, in the unit of the rates.
    static let one: Int64 = 1_000_000

    private let rates: [TicketClass: TicketRate]

    /// The rates that ship, with those that somebody stated instead.
    public init(_ stated: [TicketClass: Double] = [:]) {
        var rates: [TicketClass: TicketRate] = [:]
        for ticketClass in TicketClass.allCases {
            let (micros, minutes, tier) = Self.shipped(ticketClass)
            let own = stated[ticketClass].map { Int64((max(0, min(100, $0)) * Double(Self.one)).rounded()) }
            rates[ticketClass] = TicketRate(micros: own ?? micros, minutes: minutes, tier: tier, isStated: own != nil)
        }
        self.rates = rates
    }

    /// The rate of a class.
    public subscript(_ ticketClass: TicketClass) -> TicketRate {
        rates[ticketClass] ?? TicketRate(micros: 0, minutes: 0, tier: .tier1, isStated: false)
    }

    /// Rate, minutes and tier; none of them has a source.
    private static func shipped(_ ticketClass: TicketClass) -> (micros: Int64, minutes: Int64, tier: HelpDeskTier) {
        switch ticketClass {
        case .base: (30_000, 12, .tier1)
        case .managedMail: (120_000, 15, .tier1)
        case .renamedMail: (250_000, 20, .tier2)
        case .blockedAccess: (300_000, 20, .tier1)
        case .reenroll: (400_000, 35, .tier2)
        case .offline: (150_000, 25, .tier1)
        case .companyPortal: (100_000, 20, .tier1)
        case .manyDevices: (50_000, 12, .tier1)
        case .vip: (1_500_000, 30, .tier1)
        case .userless: (200_000, 45, .tier3)
        }
    }
}
