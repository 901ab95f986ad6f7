import Testing
import YAMLReading

@Suite struct `YAML limits` {
    private func nested(_ levels: Int) -> [UInt8] { Array((String(repeating: "[", count: levels) + String(repeating: "]", count: levels)).utf8) }

    @Test func `Sixty-four levels are read`() throws {
        _ = try YAMLReading.parse(nested(64))
    }

    @Test(arguments: [65, 900, 100_000])
    func `Deeper ones are refused`(levels: Int) throws {
        let failure = try #require(throws: YAMLFailure.self) { try YAMLReading.parse(nested(levels)) }
        #expect(failure.message == "Values are nested deeper than 64 levels here")
    }

    @Test func `Depth that grows through aliases is refused`() throws {
        let lines = ["- &a0 [x]"] + (1...100).map { "- &a\($0) [*a\($0 - 1)]" }
        let failure = try #require(throws: YAMLFailure.self) { try YAMLReading.parse(Array(lines.joined(separator: "\n").utf8)) }
        #expect(failure.message == "Values are nested deeper than 64 levels here")
        #expect(failure.position.line == 63)
    }

    @Test(arguments: ["- &a%d [%s]", "- &a%d {k: [%s]}", "- ? &a%d [%s]\n  : 1"])
    func `A billion laughs are refused`(line: String) throws {
        let lines = (1...30).map { level in
            let items = Array(repeating: level == 1 ? "x" : "*a\(level - 1)", count: 9).joined(separator: ", ")
            return line.replacing("%d", with: "\(level)").replacing("%s", with: items)
        }
        let failure = try #require(throws: YAMLFailure.self) { try YAMLReading.parse(Array(lines.joined(separator: "\n").utf8)) }
        #expect(["Aliases repeat more than 10,000 values up to here", "A key must be plain text"].contains(failure.message))
    }

    @Test func `A file of more than 16 MiB is refused`() throws {
        let failure = try #require(throws: YAMLFailure.self) { try YAMLReading.parse([UInt8](repeating: 0x20, count: 16 * 1024 * 1024 + 1)) }
        #expect(failure.message == "The file is larger than 16 MiB")
    }

    @Test func `A long list is read`() throws {
        let text = (1...20_000).map { "- user\($0)@contoso.com\n" }.joined()
        #expect(try YAMLReading.parse(Array(text.utf8)).items?.count == 20_000)
    }
}
