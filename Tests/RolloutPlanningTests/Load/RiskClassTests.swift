import TenantModel
import Testing

@testable import RolloutPlanning

@Suite struct `A risk class` {
    @Test func `Every ticket class of users has a bit of its own`() {
        let bits = RiskClass.classes.map { RiskClass($0).rawValue }
        #expect(Set(bits).count == TicketClass.allCases.count - 1)
        #expect(bits.allSatisfy { $0.nonzeroBitCount == 1 && Int($0) < RiskClass.limit })
        #expect(RiskClass(.userless).rawValue == 0)
    }

    @Test func `Everybody is of the base class, nobody of the userless one`() {
        #expect(RiskClass([]).contains(.base))
        #expect(!RiskClass(rawValue: .max).contains(.userless))
        #expect(RiskClass([.offline, .vip]).contains(.vip))
        #expect(!RiskClass([.offline, .vip]).contains(.reenroll))
    }
}
