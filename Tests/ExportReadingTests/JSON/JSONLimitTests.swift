import Testing

@testable import ExportReading

@Suite struct `JSON limits` {
    private let limits = {
        var limits = ReadingLimits()
        limits.cellBytes = 20
        limits.depth = 4
        return limits
    }()

    @Test(arguments: [
        (#"{"a":[[[]]]}"#, true), (#"{"a":[[[[]]]]}"#, false), (#"{"b":{"c":{"d":{}}}}"#, true), (#"{"b":{"c":{"d":[{}]}}}"#, false),
    ])
    func `A record deeper than the limit is quarantined`(record: String, isRead: Bool) throws {
        let fixture = try JSONFixture("[\(record),{\"a\":1}]", limits: limits)
        #expect(fixture.reasons == (isRead ? [] : ["tooDeep"]))
        #expect(fixture.texts.last == ["1"])
        #expect(fixture.records == 2)
    }

    @Test func `Brackets by the million are no danger`() throws {
        let text = String(repeating: "[", count: 1_000_000)
        #expect(try JSONFixture("[{\"a\":\(text)").reasons == ["tooDeep"])
        #expect(try JSONFixture(text).reasons == ["tooDeep"])
    }

    @Test(arguments: [(20, true), (21, false)])
    func `A text longer than the limit is quarantined`(length: Int, isRead: Bool) throws {
        let long = String(repeating: "x", count: length)
        for record in [#"{"a":"\#(long)"}"#, #"{"b":["\#(long)"]}"#, #"{"\#(long)":1}"#] {
            let fixture = try JSONFixture("[\(record),{\"a\":1}]", limits: limits)
            #expect(fixture.reasons == (isRead ? [] : ["cellTooLong"]))
            #expect(fixture.texts.last == ["1"])
        }
    }

    @Test(arguments: [(80, true), (81, false), (5000, false)])
    func `A record longer than four cells is quarantined`(length: Int, isRead: Bool) throws {
        let record = #"{"b":["# + String(repeating: " ", count: length - 8) + "]}"
        try #require(record.utf8.count == length)
        for window in [16, 100, 1 << 20] {
            let text = Array("[\(record),{\"a\":1}]".utf8)
            let fixture = try JSONFixture(bytes: text, limits: limits, window: window)
            #expect(fixture.reasons == (isRead ? [] : ["recordTooLong"]))
            #expect(fixture.texts.last == ["1"])
        }
    }

    @Test func `Limits may be as large as they like`() throws {
        var limits = ReadingLimits()
        limits.cellBytes = .max
        limits.depth = .max
        #expect(try JSONFixture(#"[{"a":[["x"]]}]"#, limits: limits).texts == [[#"[["x"]]"#]])
    }

    @Test func `A member of an envelope beyond the limits costs no record`() throws {
        let long = String(repeating: "x", count: 21)
        let fixture = try JSONFixture(#"{"value":[{"a":1}],"x":"\#(long)"}{"a":2}"#, limits: limits)
        #expect(fixture.texts == [["1"], ["2"]])
        #expect(fixture.codes == ["cellTooLong"])
    }
}
