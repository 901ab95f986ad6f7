import ExportReading
import TenantModel
import Testing

@testable import RolloutPlanning

@Suite struct `A switch curve` {
    private static let asOf = Timestamp(seconds: 1_800_000_000)

    private func curve(hours: [Int64], platform: Platform = .android) -> SwitchCurve {
        var curve = SwitchCurve()
        for age in hours { curve.add(lastCheckIn: Timestamp(seconds: Self.asOf.seconds - age * 3_600), asOf: Self.asOf, platform: platform) }
        return curve
    }

    @Test(arguments: [
        (0, 1, 1, 1), (-5, 1, 1, 1), (8, 1, 1, 1), (9, 1, 1, 1), (24, 1, 1, 1), (25, 0, 1, 1), (72, 0, 1, 1), (73, 0, 0, 1), (168, 0, 0, 1), (169, 0, 0, 0),
        (100_000, 0, 0, 0),
    ])
    func `The last check-in says by when a device is expected`(age: Int64, eightHours: Int, day: Int, week: Int) {
        let curve = curve(hours: [age])
        #expect(curve.expected(.others, by: .eightHours).likely == eightHours)
        #expect(curve.expected(.others, by: .day).likely == day)
        #expect(curve.expected(.others, by: .week).likely == week)
        #expect(curve.tail(.others).likely == 1 - week)
    }

    @Test func `Low and high are the buckets beside`() {
        let curve = curve(hours: [4, 20, 48, 120, 500, 1_000])
        #expect(curve.expected(.others, by: .eightHours) == CountRange(low: 1, likely: 2, high: 3))
        #expect(curve.expected(.others, by: .day) == CountRange(low: 2, likely: 3, high: 4))
        #expect(curve.expected(.others, by: .week) == CountRange(low: 3, likely: 4, high: 5))
        #expect(curve.tail(.others) == CountRange(low: 1, likely: 2, high: 3))
        #expect(curve.expected(.apple, by: .week) == CountRange(low: 0, likely: 0, high: 0))
    }

    @Test(arguments: Platform.allCases)
    func `Apple devices are counted apart, and so are those of which nothing is known`(platform: Platform) {
        var curve = curve(hours: [1], platform: platform)
        for _ in 0..<4 { curve.add(lastCheckIn: nil, asOf: Self.asOf, platform: platform) }
        let part: SwitchCurve.Part = [.iOS, .iPadOS, .macOS].contains(platform) ? .apple : .others
        for other in SwitchCurve.Part.allCases {
            #expect(curve.expected(other, by: .week).high == (other == part ? 1 : 0))
            #expect(curve.unknown(other) == (other == part ? 4 : 0))
            #expect(curve.tail(other).high == 0)
        }
    }
}
