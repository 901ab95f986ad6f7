import Testing
import YAMLReading

@Suite struct `YAML failures` {
    private func failure(_ bytes: [UInt8]) throws -> YAMLFailure {
        try #require(throws: YAMLFailure.self) { try YAMLReading.parse(bytes) }
    }

    @Test(arguments: [
        ("a: 1\nb: 2\na: 3\n", 3, 1, "The key \"a\" is written twice; line 1 has it already"),
        ("x: {a: 1, 'a': 2}\n", 1, 11, "The key \"a\" is written twice; line 1 has it already"),
        ("a:\n\tb: 1\n", 2, 1, "A tab stands where blanks must be"),
        ("a: @x\n", 1, 4, "A value cannot begin with this character"),
        ("a: b: c\n", 1, 5, "A colon stands where none can be"),
        ("a: 1\n  b: 2\n", 2, 4, "A colon stands where none can be"),
        ("a:\n  b: 1\n c: 2\n", 3, 2, "This line does not fit the indentation of the lines above"),
        ("a: [1, 2\nb: 3\n", 2, 2, "The list that opens with [ in line 1 is not closed before this"),
        ("a: {b: 1\n", 2, 1, "The mapping that opens with { in line 1 is not closed before this"),
        ("a: 'x\nb: 1\n", 1, 4, "The quote that opens here is never closed"),
        ("a: 1\nword\n", 2, 1, "A key without a colon stands here"),
        ("a: \"C:\\Exports\"\n", 1, 7, "The backslash before this means nothing in double quotes"),
        ("a: - x\n", 1, 4, "A list item cannot begin here"),
        ("a: 1\n---\nb: 2\n", 2, 1, "A second document begins here"),
        ("a: 1\n...\nb: 2\n", 3, 1, "Something follows the end of the document"),
        ("[a]: 1\n", 1, 1, "A key must be plain text"),
        ("? {a: 1}\n: 1\n", 1, 3, "A key must be plain text"),
        ("'': 1\n", 1, 1, "A key is missing before the colon"),
        ("a: [x, , y]\n", 1, 8, "A value is missing before this"),
        ("a: *b\n", 1, 4, "*b repeats a value that is not marked &b further up"),
        ("a: &b [*b]\n", 1, 8, "*b repeats a value that is not marked &b further up"),
        ("a: \u{07}\n", 1, 4, "A control character stands here"),
    ])
    func `A mistake is named where it stands`(text: String, line: Int, column: Int, message: String) throws {
        let failure = try failure(Array(text.utf8))
        #expect(failure.message == message)
        #expect(failure.position == YAMLPosition(line: line, column: column))
        #expect(failure.fix.hasSuffix("."))
    }

    @Test func `Text in an old code page is refused where it begins`() throws {
        let failure = try failure(Array("a: 1\nb: caf".utf8) + [0xE9, 0x0A])
        #expect(failure.message == "The file is not UTF-8 text here")
        #expect(failure.position == YAMLPosition(line: 2, column: 7))
    }

    @Test func `Bytes of a zip file are refused`() throws {
        _ = try failure([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0xFF, 0xFE])
    }

    @Test func `The end of a text can be anywhere`() {
        let text = Array("a: &x [1, {b: 'c'}]\nd: *x\ne: |\n  f\n\"g\": h # i\n".utf8)
        for count in 0...text.count { _ = try? YAMLReading.parse(Array(text.prefix(count))) }
    }

    @Test(arguments: 0..<8)
    func `Damaged text is refused or read, and nothing worse`(seed: Int) {
        let text = Array("a: &x [1, {b: 'c'}]\nd: *x\ne: |\n  f\n\"g\\n\": h # i\nj:\n- k\n- ? l\n  : m\n".utf8)
        let bytes = Array("\t\n \"'#&*,-.:?[]{}|>%@\\\0\u{85}é".utf8) + [0xFF]
        var state = UInt64(seed + 1)
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for _ in 0..<500 {
            var damaged = text
            for _ in 0...next(4) { damaged[next(damaged.count)] = bytes[next(bytes.count)] }
            _ = try? YAMLReading.parse(damaged)
        }
    }
}
