import Testing

@testable import ExportReading

@Suite struct `YAML head` {
    private func head(_ text: String) -> ExportHead { YAMLHead.head(of: Array(text.utf8), limits: ReadingLimits()) }

    @Test func `Keys of the outermost mapping are columns`() {
        let head = head(
            "# comment\n---\n'@odata.type': '#microsoft.graph.x'\n\"@odata.context\": \"c\"\nname: a: b\r\nlist:\n- inner: 1\n  more: 2\nmap:\n  inner: 1\nurl:x\n: x\n"
        )
        #expect(head.kind == .yaml)
        #expect(head.columns == ["@odata.type", "@odata.context", "name", "list", "map"])
        #expect(head.types == ["#microsoft.graph.x"])
        #expect(head.context == "c")
    }

    @Test(arguments: ["", "'", "\"x", "''", "':", ":", "'a' b: c", "- a: 1", "\u{0}:", "a"]) func `Nothing is no key`(text: String) {
        #expect(head(text).types == [])
        #expect(head(text).columns.allSatisfy { $0 == "\u{0}" })
    }

    @Test func `The number of keys is bounded`() {
        var limits = ReadingLimits()
        limits.columns = 3
        #expect(YAMLHead.head(of: Array("a: 1\nb: 1\nc: 1\nd: 1".utf8), limits: limits).columns == ["a", "b", "c"])
    }
}
