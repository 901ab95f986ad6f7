import Testing

@testable import ExportReading

@Suite struct `Whole records of JSON` {
    private func read(_ text: String, limits: ReadingLimits = ReadingLimits(), window: Int = 1 << 20, piece: Int = .max) throws -> JSONFixture {
        try JSONFixture(bytes: Array(text.utf8), columns: [["a"], []], limits: limits, piece: piece, window: window)
    }

    @Test(arguments: [16, 1 << 20], [1, 7, Int.max]) func `A record is one cell of compact JSON`(window: Int, piece: Int) throws {
        let read = try read(
            " [ {\n \"a\" : 1 , \"b\" : { \"c\" : [ 1 , \"x \\\" y\" , null ] } } ,\n{} ]", window: window, piece: piece)
        #expect(read.texts == [["1", #"{"a":1,"b":{"c":[1,"x \" y",null]}}"#], ["", "{}"]])
        #expect(read.rows.map { $0[1].kind } == [.nested, .nested])
        #expect(read.codes == [])
    }

    @Test(arguments: [#"{"a":1}"#, #"{"value":[{"a":1}]}"#, "{\"a\":1}\n{\"a\":1}"]) func `Every shape of file has them`(text: String) throws {
        #expect(try Set(read(text).texts) == [["1", #"{"a":1}"#]])
    }

    @Test func `A record longer than a cell may be is quarantined`() throws {
        var limits = ReadingLimits()
        limits.cellBytes = 40
        let read = try read(#"[{"a":1},{"b":"0123456789012345678901","c":"0123456789"},{"a":3}]"#, limits: limits)
        #expect(read.texts.map { $0[0] } == ["1", "3"])
        #expect(read.reasons == ["recordTooLong"])
        #expect(read.codes == ["recordTooLong"])
        #expect(read.records == 3)
        #expect(read.ordinals == [1, 3])
        #expect(read.columns == ["a", "b", "c"])
    }

    @Test func `Blanks do not count`() throws {
        var limits = ReadingLimits()
        limits.cellBytes = 10
        #expect(try read("[{\"a\":           1}]", limits: limits).texts == [["1", #"{"a":1}"#]])
    }
}
