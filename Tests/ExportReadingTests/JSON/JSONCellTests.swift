import Testing

@testable import ExportReading

@Suite struct `JSON cells` {
    typealias Value = JSONFixture.Value

    @Test(arguments: [
        (#""text""#, Value(.text, "text")),
        (#""""#, Value(.text, "")),
        (#""\"\\\/\b\f\n\r\t""#, Value(.text, "\"\\/\u{8}\u{C}\n\r\t")),
        (#""\u00e9\u20AC""#, Value(.text, "é€")),
        (#""\ud83d\ude00!""#, Value(.text, "😀!")),
        (#""\ud83d""#, Value(.text, "\u{FFFD}")),
        (#""\ude00\ud83d\u0041""#, Value(.text, "\u{FFFD}\u{FFFD}A")),
        (#""\ud83d\ud83d\ude00""#, Value(.text, "\u{FFFD}😀")),
        (#""a\u0000b""#, Value(.text, "a\0b")),
        (#""\/Date(1708000000000)\/""#, Value(.text, "/Date(1708000000000)/")),
        ("\"Jörg 株式会社 😀\"", Value(.text, "Jörg 株式会社 😀")),
        ("0", Value(.number, "0")),
        ("-12.50e+3", Value(.number, "-12.50e+3")),
        ("123456789012345678901234567890", Value(.number, "123456789012345678901234567890")),
        ("true", Value(.boolean, "true")),
        ("false", Value(.boolean, "false")),
        ("null", Value(.missing)),
        ("[]", Value(.nested, "[]")),
        ("[ 1 , \"a b\" ]", Value(.nested, #"[1,"a b"]"#)),
        ("{\r\n\t\"x y\" : [ \"\\\" \\\\\" , { } ]\n}", Value(.nested, #"{"x y":["\" \\",{}]}"#)),
        (#"{"u":"\u00e9"}"#, Value(.nested, #"{"u":"\u00e9"}"#)),
    ])
    func `A value becomes a cell`(json: String, value: Value) throws {
        let fixture = try JSONFixture("[{\"a\":\(json)}]")
        #expect(fixture.rows == [[value]])
        #expect(fixture.diagnostics.isEmpty)
    }

    @Test(arguments: [
        (#"{"x":"1","y":"2"}"#, "1"),
        (#"{"y":"2","x":"1"}"#, "1"),
        (#"{"y":"2","x":""}"#, "2"),
        (#"{"x":"  ","y":"2"}"#, "2"),
        (#"{"x":null,"y":"2"}"#, "2"),
        (#"{"y":"2","x":null}"#, "2"),
        (#"{"X":"1","x":"2"}"#, "1"),
        (#"{"X":"","x":"2"}"#, "2"),
        (#"{" X ":"1"}"#, "1"),
        (#"{"\u0078":"1"}"#, "1"),
        (#"{"y":false,"x":[]}"#, "[]"),
    ])
    func `The preferred name that has a value wins`(record: String, text: String) throws {
        #expect(try JSONFixture("[\(record)]", columns: [["x", "y"]]).texts == [[text]])
    }

    @Test func `Two columns may want the same property`() throws {
        let fixture = try JSONFixture(#"[{"a":1}]"#, columns: [["a"], ["b", "a"], ["c"]])
        #expect(fixture.texts == [["1", "1", ""]])
    }

    @Test func `A record does not inherit from the one before`() throws {
        let fixture = try JSONFixture(#"[{"a":1,"b":2},{"b":3},{"c":4}]"#, columns: [["a"], ["b"]])
        #expect(fixture.texts == [["1", "2"], ["", "3"], ["", ""]])
    }

    @Test func `The first of two equal names is kept and reported once`() throws {
        let fixture = try JSONFixture(#"[{"a":1},{"a":2,"\u0061":3,"b":0,"b":0},{"a":"","a":4}]"#)
        #expect(fixture.texts == [["1"], ["2"], [""]])
        #expect(fixture.codes == ["duplicateKey", "duplicateKey"])
        #expect(fixture.places == [.init(line: 2, column: nil), .init(line: 2, column: nil)])
        #expect(fixture.diagnostics.allSatisfy { $0.severity == .warning })
        #expect(fixture.diagnostics.first?.message.contains("property a ") == true)
    }

    @Test func `Many records fill several blocks`() throws {
        let text = "[" + (1...10_000).map { #"{"a":\#($0)}"# }.joined(separator: ",") + "]"
        let fixture = try JSONFixture(text)
        #expect(fixture.texts == (1...10_000).map { ["\($0)"] })
        #expect(fixture.ordinals == Array(1...10_000))
    }
}
