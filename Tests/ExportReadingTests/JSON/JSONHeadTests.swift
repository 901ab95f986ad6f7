import Testing

@testable import ExportReading

@Suite struct `JSON head` {
    private func head(_ text: String, isWhole: Bool = true) -> ExportHead {
        Array(text.utf8).withUnsafeBytes { JSONRecordReader.head(of: $0, isWhole: isWhole, limits: ReadingLimits()) }
    }

    @Test(arguments: [
        #"{"@odata.context":"c","value":[{"b":1,"a":2},{"c":3}]}"#,
        #"{"value":[{"b":1,"a":2},{"c":3}],"@odata.context":"c"}"#,
        #"{"@odata.count":2,"@odata.context":"\u0063","value":[{"b":1,"a":2},{"c":3},{"#,
    ])
    func `Names and context of an envelope`(text: String) {
        let head = head(text)
        #expect(head.kind == .json)
        #expect(head.columns == ["b", "a", "c"])
        #expect(head.context == "c")
    }

    @Test(arguments: [
        ##"{"@odata.type":"#a","@odata.context":"c","b":1}"##, ##"[{"@odata.type":"#a","@odata.context":"c"},{"@odata.type":"#a"}]"##,
        ##"{"@odata.context":"c","value":[{"@odata.type":"#a","@odata.context":"d"}]}"##,
    ])
    func `Types, and the context of records that have no envelope`(text: String) {
        #expect(head(text).types == ["#a"])
        #expect(head(text).context == "c")
    }

    @Test func `A list has names and no context`() {
        let head = head(#"[{"b":1,"a":2},{"c":3}]"#)
        #expect(head.columns == ["b", "a", "c"])
        #expect(head.context == nil)
    }

    @Test func `A record that goes on beyond the prefix has the names so far`() {
        #expect(head(#"[{"b":1,"a":[2,"#, isWhole: false).columns == ["b"])
        #expect(head(#"{"value":["#, isWhole: false).columns == [])
    }

    @Test func `Fifty records are enough`() {
        let records = (1...60).map { "{\"p\($0)\":1}" }
        #expect(head("[\(records.joined(separator: ","))]").columns == (1...50).map { "p\($0)" })
        #expect(head(records.joined(separator: "\n")).columns == (1...50).map { "p\($0)" })
        let envelope = head("{\"value\":[\(records.joined(separator: ","))],\"@odata.context\":\"c\"}")
        #expect(envelope.columns.count == 50)
        #expect(envelope.context == "c")
    }

    @Test func `Only the first megabyte counts`() {
        let head = head("[{\"a\":1,\"b\":\"" + String(repeating: "x", count: 1 << 20) + "\",\"c\":1}]")
        #expect(head.columns == ["a"])
    }
}
