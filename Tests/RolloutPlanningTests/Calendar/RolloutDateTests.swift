import Testing

@testable import RolloutPlanning

@Suite struct `A date of the rollout` {
    @Test(arguments: ["2026-12-07", "T", "T-7", "T+8", "W2", "W2+1", "W40-14", "W0"])
    func `Text is read as it is written`(text: String) throws {
        #expect(try #require(RolloutDate(text)).description == text)
    }

    @Test(arguments: [("t-7", "T-7"), ("T\u{2212}7", "T-7"), ("w2+01", "W2+1"), ("T+0", "T")])
    func `What people type is understood`(text: String, date: String) {
        #expect(RolloutDate(text)?.description == date)
    }

    @Test(arguments: [
        "", "T7", "T+", "T--7", "W", "W+1", "W2+1d", "T+10000", "W1000", "W99999999999999999999", "T+99999999999999999999", "X2", "2026-02-30", "T+٣", "W٣",
    ])
    func `Other text is no date`(text: String) {
        #expect(RolloutDate(text) == nil)
    }

    @Test(
        arguments: [("2026-12-31", "2027-01-07", 7), ("T-7", "T+1", 8), ("W2", "W2-1", -1), ("W2", "W3", nil), ("T", "2026-12-07", nil)]
            as [(String, String, Int?)])
    func `Dates that count from the same moment have a distance`(from: String, to: String, days: Int?) throws {
        let (from, to) = (try #require(RolloutDate(from)), try #require(RolloutDate(to)))
        #expect(from.distance(to: to) == days)
        if let days { #expect(from.advanced(by: days) == to) }
    }
}
