import Testing

@testable import ExportReading

@Suite struct `JSON shapes` {
    @Test(arguments: [
        #"[{"a":1},{"a":2}]"#,
        #"{"value":[{"a":1},{"a":2}]}"#,
        #"{"Value":[{"a":1},{"a":2}]}"#,
        #"{"@odata.context":"c","value":[{"a":1},{"a":2}]}"#,
        #"{"value":[{"a":1},{"a":2}],"@odata.context":"c","@odata.count":2}"#,
        #"{"value":[{"a":1}],"x":{"y":[1]},"VALUE":[{"a":2}]}"#,
        "{\"a\":1}\n{\"a\":2}\n",
        "{\"a\":1}\r\n{\"a\":2}",
        "{\"a\":1}{\"a\":2}",
        "{\n  \"a\" : 1\n}\n\n{ \"a\":\t2 }  ",
        #"[{"a":1}][{"a":2}]"#,
        #"{"value":[{"a":1}]}{"value":[{"a":2}]}"#,
        "{\"value\":[{\"a\":1}]}\u{FEFF}{\"value\":[]}\n[{\"a\":2}]",
        "[{\"a\":1}]\n{\"a\":2}",
    ])
    func `Every shape of a list gives the same records`(text: String) throws {
        let fixture = try JSONFixture(text)
        #expect(fixture.texts == [["1"], ["2"]])
        #expect(fixture.ordinals == [1, 2])
        #expect(fixture.records == 2)
        #expect(fixture.columns == ["a"])
        #expect(fixture.diagnostics.isEmpty)
        #expect(fixture.quarantined.isEmpty)
    }

    @Test(arguments: ["", " \n", "[]", "[ ]", #"{"value":[]}"#, #"{"@odata.context":"c","value":[ ]}"#])
    func `A file without records has none`(text: String) throws {
        let fixture = try JSONFixture(text)
        #expect(fixture.records == 0)
        #expect(fixture.columns.isEmpty)
        #expect(fixture.diagnostics.isEmpty)
    }

    @Test func `A single object is the one record`() throws {
        let fixture = try JSONFixture(#"{"@odata.context":"c","value":{"x":1},"a":"b"}"#, columns: [["a"], ["value"], ["@odata.context"]])
        #expect(fixture.texts == [["b", #"{"x":1}"#, "c"]])
        #expect(fixture.columns == ["@odata.context", "value", "a"])
    }

    @Test func `An empty object is a record without values`() throws {
        let fixture = try JSONFixture("[{},{}]")
        #expect(fixture.rows == [[.init(.missing)], [.init(.missing)]])
        #expect(fixture.records == 2)
    }

    @Test func `An element of a list is no envelope`() throws {
        let fixture = try JSONFixture(#"[{"value":[{"a":1}]}]"#, columns: [["value"]])
        #expect(fixture.texts == [[#"[{"a":1}]"#]])
    }

    @Test(arguments: ["1", #""text""#, "null", "true", "[]", #"[{"a":1}]"#])
    func `What is no object is quarantined`(element: String) throws {
        let fixture = try JSONFixture("[{\"a\":1},\n\(element),{\"a\":2}]")
        #expect(fixture.texts == [["1"], ["2"]])
        #expect(fixture.ordinals == [1, 3])
        #expect(fixture.records == 3)
        #expect(fixture.quarantined == [QuarantinedRecord(row: 2, reason: "notAnObject", text: element)])
        #expect(fixture.codes == ["notAnObject"])
        #expect(fixture.places == [.init(line: 2, column: 1)])
    }

    @Test(arguments: ["12", "-0.5e3", "\"text\"", "null"])
    func `A single value at the top is quarantined`(text: String) throws {
        #expect(try JSONFixture(text).quarantined == [QuarantinedRecord(row: 1, reason: "notAnObject", text: text)])
    }

    @Test func `Columns are the union of all names in their first spelling and order`() throws {
        let fixture = try JSONFixture(#"[{"b":1,"A":1},{"a":1,"c":{"x":1}},{"B":1,"\u0064":1}]"#)
        #expect(fixture.columns == ["b", "A", "c", "d"])
    }

    @Test func `Names beyond the limit are read but not listed`() throws {
        var limits = ReadingLimits()
        limits.columns = 2
        let fixture = try JSONFixture(#"[{"b":1,"c":2,"d":3,"a":4},{"a":5}]"#, limits: limits)
        #expect(fixture.columns == ["b", "c"])
        #expect(fixture.texts == [["4"], ["5"]])
        #expect(fixture.codes == ["tooManyColumns"])
    }

    @Test(arguments: [
        (#"{"value":[{}],"@odata.nextLink":"https://x"}"#, 1),
        (#"{"@odata.nextLink":"https://x","value":[{}]}"#, 1),
        (#"{"@odata.NextLink":"https://x","value":[{}]}{"value":[{}],"@odata.nextLink":"https://y"}"#, 1),
        (#"{"@odata.nextLink":"https://x","value":[{}]}{"value":[{}]}"#, 0),
        (#"{"value":[{}],"@odata.nextLink":null}"#, 0),
        (#"[{"@odata.nextLink":"https://x"}]"#, 0),
        (#"{"@odata.nextLink":"https://x"}"#, 0),
    ])
    func `A next page that is not in the file is reported once`(text: String, count: Int) throws {
        let fixture = try JSONFixture(text)
        #expect(fixture.codes == Array(repeating: "incompleteExport", count: count))
        #expect(fixture.diagnostics.allSatisfy { $0.severity == .warning && $0.fix != nil })
    }

    @Test func `A failing source fails the reading`() {
        final class FailingSource: ByteSource {
            func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingFailure) -> Int {
                throw ReadingFailure(code: "cannotRead", message: "", fix: "")
            }
        }
        var reader = JSONRecordReader(columns: [], limits: ReadingLimits())
        #expect(throws: ReadingFailure.self) { try reader.read(from: FailingSource()) { _, _ in } }
    }
}
