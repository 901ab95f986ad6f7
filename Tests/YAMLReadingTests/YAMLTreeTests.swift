import Testing
import YAMLReading

@Suite struct `YAML tree` {
    private func parse(_ text: String) throws -> YAMLNode { try YAMLReading.parse(Array(text.utf8)) }

    @Test func `Keys keep their order, and everything its place`() throws {
        let root = try parse("b: 1\na:\n  - x\n  - {k: 'v'}\n")
        let entries = try #require(root.entries)
        #expect(entries.map(\.key) == ["b", "a"])
        #expect(entries.map(\.position) == [YAMLPosition(line: 1, column: 1), YAMLPosition(line: 2, column: 1)])
        #expect(entries[0].value.position == YAMLPosition(line: 1, column: 4))
        let items = try #require(root["a"]?.items)
        #expect(items.map(\.position) == [YAMLPosition(line: 3, column: 5), YAMLPosition(line: 4, column: 5)])
        #expect(items[1]["k"] == YAMLNode(.scalar("v", isPlain: false), at: YAMLPosition(line: 4, column: 9)))
        #expect(items[1].entries?.first?.position == YAMLPosition(line: 4, column: 6))
    }

    @Test func `Columns count characters, not bytes`() throws {
        #expect(try parse("{é: 1, b: 2}")["b"]?.position == YAMLPosition(line: 1, column: 11))
    }

    @Test(arguments: ["a:", "a: ~", "a: null", "a: # later"])
    func `Nothing is nothing`(text: String) throws {
        let value = try #require(try parse(text)["a"])
        #expect(value.isNull)
        #expect(value.text == nil)
    }

    @Test(arguments: [("a: 'null'", "null"), ("a: \"\"", ""), ("a: yes", "yes"), ("a: 007", "007"), ("a: |\n  x\n  y", "x\ny"), ("a: !!str null", "null")])
    func `Everything else is its text`(text: String, value: String) throws {
        #expect(try parse(text)["a"]?.text == value)
    }

    @Test(arguments: ["", "\n", "# only a comment\n", "\u{FEFF}", "---\n"])
    func `A text without content is nothing`(text: String) throws {
        #expect(try parse(text).isNull)
    }

    @Test func `Lines may end as Windows ends them`() throws {
        let root = try parse("a: 1\r\nb: 2\r\n")
        #expect(root["a"]?.text == "1")
        #expect(root["b"]?.position == YAMLPosition(line: 2, column: 4))
    }

    @Test func `UTF-16 with a mark is read as well`() throws {
        let bytes = Array("\u{FEFF}a: é".utf16).flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
        #expect(try YAMLReading.parse(bytes)["a"]?.text == "é")
    }

    @Test func `An alias repeats a value at its own place`() throws {
        let root = try parse("a: &all\n  - x\n  - y\nb: *all\nc: [*all, *all]\n")
        #expect(root["b"]?.items?.map(\.text) == ["x", "y"])
        #expect(root["b"]?.position == YAMLPosition(line: 4, column: 4))
        #expect(root["c"]?.items?[1].items?.count == 2)
    }
}
