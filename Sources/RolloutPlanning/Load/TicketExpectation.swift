import TenantModel

/// What each set of risk classes makes in the week after the switch; every set is computed once.
public struct TicketExpectation: Sendable {
    /// Of an hour that is paid, so many minutes go into tickets.
    static let productiveMinutes: Int64 = 42

    public let rates: TicketRates
    /// By raw value of the set.
    private let bySet: [DeskLoad]
    private let perDevice: DeskLoad

    /// Computes all sets.
    public init(_ rates: TicketRates) {
        self.rates = rates
        bySet = (0..<RiskClass.limit).map { Self.load(RiskClass(rawValue: UInt16($0)), rates) }
        let userless = rates[.userless]
        var perDevice = DeskLoad()
        perDevice[userless.tier] = Self.load(LoadRange(low: userless.micros / 2, likely: userless.micros, high: userless.micros * 2), userless.minutes)
        self.perDevice = perDevice
    }

    /// What one user of a set makes within a week: at most one ticket.
    public func load(_ risks: RiskClass) -> DeskLoad { bySet[Int(risks.rawValue) & (RiskClass.limit - 1)] }

    /// What users and devices without user make within a week.
    public func load(_ crowd: RiskCrowd) -> DeskLoad {
        var sum = DeskLoad()
        for (risks, users) in crowd.users { sum += load(risks).map { $0 * Int64(users) } }
        sum += perDevice.map { $0 * Int64(crowd.userlessDevices) }
        return sum
    }

    private static func load(_ risks: RiskClass, _ rates: TicketRates) -> DeskLoad {
        let isVIP = risks.contains(.vip)
        let classes = RiskClass.classes.filter { $0 != .vip && risks.contains($0) }
        let factor = isVIP ? rates[.vip].micros : TicketRates.one
        let sum = classes.reduce(0) { $0 + rates[$1].micros * factor / TicketRates.one }
        var load = DeskLoad()
        for ticketClass in classes {
            let rate = rates[ticketClass]
            let micros = rate.micros * factor / TicketRates.one
            // Half, once and twice the rates; beyond one ticket a week the classes share it.
            let tickets = LoadRange(low: 1, likely: 2, high: 4).map { halves in
                sum * halves / 2 > TicketRates.one ? micros * TicketRates.one / sum : micros * halves / 2
            }
            load[rate.tier] += Self.load(tickets, isVIP ? max(rate.minutes, rates[.vip].minutes) : rate.minutes)
        }
        return load
    }

    private static func load(_ tickets: LoadRange, _ minutes: Int64) -> TierLoad {
        var load = TierLoad()
        load.tickets = tickets
        load.hours = tickets.map { ($0 * minutes + productiveMinutes / 2) / productiveMinutes }
        return load
    }
}
