import TenantModel
import Testing

@testable import RolloutPlanning

@Suite struct `Tickets that a user makes` {
    /// Millionths of tickets by tier.
    private struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let risks: RiskClass
        var stated: [TicketClass: Double] = [:]
        let tickets: [HelpDeskTier: LoadRange]
        /// Likely hours in millionths.
        let hours: [HelpDeskTier: Int64]
    }

    private static let cases = [
        Case(testDescription: "anybody", risks: [], tickets: [.tier1: LoadRange(low: 15_000, likely: 30_000, high: 60_000)], hours: [.tier1: 8_571]),
        Case(
            testDescription: "managed mail", risks: .managedMail, tickets: [.tier1: LoadRange(low: 75_000, likely: 150_000, high: 300_000)],
            hours: [.tier1: 8_571 + 42_857]),
        Case(
            testDescription: "enroll again: two tiers", risks: .reenroll,
            tickets: [.tier1: LoadRange(low: 15_000, likely: 30_000, high: 60_000), .tier2: LoadRange(low: 200_000, likely: 400_000, high: 800_000)],
            hours: [.tier1: 8_571, .tier2: 333_333]),
        Case(
            testDescription: "a VIP: half as much again, half an hour each", risks: [.vip, .managedMail],
            tickets: [.tier1: LoadRange(low: 112_500, likely: 225_000, high: 450_000)], hours: [.tier1: 32_143 + 128_571]),
        Case(
            testDescription: "all that can be: one ticket, shared", risks: [.managedMail, .renamedMail, .blockedAccess, .reenroll, .offline],
            tickets: [
                .tier1: LoadRange(low: 15_000 + 60_000 + 150_000 + 75_000, likely: 24_000 + 96_000 + 240_000 + 120_000, high: 480_000),
                .tier2: LoadRange(low: 325_000, likely: 520_000, high: 520_000),
            ], hours: [.tier1: 6_857 + 34_286 + 114_286 + 71_429, .tier2: 95_238 + 266_667]),
        Case(
            testDescription: "rates of the file", risks: .offline, stated: [.base: 0, .offline: 0.5],
            tickets: [.tier1: LoadRange(low: 250_000, likely: 500_000, high: 1_000_000)], hours: [.tier1: 297_619]),
        Case(
            testDescription: "a rate beyond reason", risks: .offline, stated: [.offline: 1e300],
            tickets: [.tier1: LoadRange(low: 999_999, likely: 999_999, high: 999_999)], hours: [.tier1: 595_145]),
        Case(testDescription: "no tickets at all", risks: .vip, stated: [.base: 0, .vip: 0], tickets: [:], hours: [:]),
    ]

    @Test(arguments: cases)
    private func `Classes add up to one ticket a week at most`(example: Case) {
        let load = TicketExpectation(TicketRates(example.stated)).load(example.risks)
        for tier in HelpDeskTier.allCases {
            #expect(load[tier].tickets == example.tickets[tier] ?? LoadRange(), "\(tier)")
            #expect(abs(load[tier].hours.likely - (example.hours[tier] ?? 0)) <= 2, "\(tier): \(load[tier].hours.likely)")
        }
    }

    @Test func `Every set of classes agrees with a slow sum`() {
        let rates = TicketRates()
        let expectation = TicketExpectation(rates)
        for raw in 0..<RiskClass.limit {
            let risks = RiskClass(rawValue: UInt16(raw))
            let factor = risks.contains(.vip) ? 1.5 : 1
            for (scale, path) in [(0.5, \LoadRange.low), (1, \.likely), (2, \.high)] as [(Double, KeyPath<LoadRange, Int64>)] {
                var sum = 0.0
                for ticketClass in RiskClass.classes where ticketClass != .vip && risks.contains(ticketClass) {
                    sum += Double(rates[ticketClass].micros) / 1e6 * factor * scale
                }
                let tickets = HelpDeskTier.allCases.reduce(0) { $0 + expectation.load(risks)[$1].tickets[keyPath: path] }
                #expect(abs(Double(tickets) / 1e6 - min(1, sum)) < 1e-5, "\(risks) \(scale)")
            }
        }
    }

    @Test func `Devices without user are counted by device`() {
        var crowd = RiskCrowd()
        crowd.userlessDevices = 10
        crowd.add(.offline, users: 0)
        let load = TicketExpectation(TicketRates()).load(crowd)
        #expect(load[.tier3].tickets == LoadRange(low: 1_000_000, likely: 2_000_000, high: 4_000_000))
        #expect(LoadRange.tenths(load[.tier3].hours.likely) == 21)
        #expect(load[.tier1] == TierLoad())
        #expect(crowd.users.isEmpty)
    }

    @Test func `A rate says whether somebody stated it`() {
        let rates = TicketRates([.offline: 0.15])
        #expect(rates[.offline].isStated)
        #expect(!rates[.base].isStated)
        #expect(rates[.offline].micros == TicketRates()[.offline].micros)
    }
}
