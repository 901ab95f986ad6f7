import Testing

@testable import ExportReading

@Suite struct `JSON mistakes` {
    @Test(arguments: [
        #"{"a":NaN}"#, #"{"a":Infinity}"#, #"{"a":-Infinity}"#, #"{"a":undefined}"#, #"{"a":nul}"#, #"{"a":True}"#,
        #"{"a":01}"#, #"{"a":1.}"#, #"{"a":.5}"#, #"{"a":+1}"#, #"{"a":1e}"#, #"{"a":-}"#, #"{"a":0x10}"#,
        #"{"a":1,}"#, #"{,"a":1}"#, #"{"a":1,,"b":2}"#, #"{"a":[1,]}"#, #"{"a":[,]}"#, #"{"a":[1 2]}"#, #"{"a":{"x":1,}}"#,
        #"{"a" 1}"#, #"{"a":}"#, #"{a:1}"#, #"{'a':1}"#, #"{"a":'x'}"#, #"{"a":1 "b":2}"#, #"{1:2}"#, #"{"a"}"#, #"{"a":1:2}"#,
        #"{"a":"\x"}"#, #"{"a":"\u12G4"}"#, #"{"a":"\u12"}"#, #"{"\q":1}"#,
        "{\"a\":\"tab\there\"}", "{\"a\":\"line\nend\"}", #"{"a":1 /* comment */}"#, #"{"a":// comment"# + "\n1}",
        #"{"a":[1}"#, #"{"a":{"b":1]}"#, #"NaN"#, "bare words",
    ])
    func `A malformed record is quarantined, its neighbors are read`(record: String) throws {
        let fixture = try JSONFixture("[{\"a\":1},\(record),{\"a\":2}]")
        #expect(fixture.texts == [["1"], ["2"]])
        #expect(fixture.ordinals == [1, 3])
        #expect(fixture.records == 3)
        #expect(fixture.quarantined == [QuarantinedRecord(row: 2, reason: "malformedJSON", text: record)])
        #expect(fixture.codes == ["malformedJSON"])
        #expect(fixture.diagnostics.allSatisfy { $0.severity == .error && $0.fix != nil })
        #expect(fixture.columns == ["a"])
    }

    @Test(arguments: [#"{"a":NaN}"#, #"{"a":[1}"#, #"{"a":"x}"#, #"{"a":{"b":1}"#, "NaN", "}", "{]", #"{"a":1}}"#])
    func `A malformed line costs no other line`(line: String) throws {
        let fixture = try JSONFixture("{\"a\":1}\n\(line)\n{\"a\":2}\n{\"a\":3}\n")
        #expect(fixture.texts.filter { $0 != ["1"] } == [["2"], ["3"]])
        #expect(fixture.reasons == ["malformedJSON"])
        #expect(fixture.places.first?.line == 2 || line == #"{"a":{"b":1}"#)
    }

    @Test func `The place is a line and a character`() throws {
        let fixture = try JSONFixture("[\n  {\"é\": \"ü\", \"a\": NaN},\n  {\"a\": 1,\n   \"b\" 2}\n]")
        #expect(fixture.places == [.init(line: 2, column: 19), .init(line: 4, column: 8)])
        #expect(fixture.reasons == ["malformedJSON", "malformedJSON"])
    }

    @Test func `In printed lists the next record is found by its indentation`() throws {
        let text = """
            [
                {
                    "a": [ 1,
                    "b": "unclosed
                },
                {
                    "a": 2
                }
            ]
            """
        let fixture = try JSONFixture(text)
        #expect(fixture.texts == [["2"]])
        #expect(fixture.reasons == ["malformedJSON"])
        #expect(fixture.codes == ["malformedJSON"])
    }

    @Test(arguments: ["[{\"a\":1},]", "[,{\"a\":1}]", "{\"a\":1},", "{\"value\":[{\"a\":1}],}", "[{\"a\":1},,{\"b\":1}]"])
    func `A stray comma is reported but costs no record`(text: String) throws {
        let fixture = try JSONFixture(text)
        #expect(fixture.texts.first == ["1"])
        #expect(fixture.quarantined.isEmpty)
        #expect(fixture.codes == ["malformedJSON"])
    }

    @Test func `A missing comma quarantines what follows`() throws {
        let fixture = try JSONFixture(#"[{"a":1} {"a":2},{"a":3}]"#)
        #expect(fixture.texts == [["1"], ["3"]])
        #expect(fixture.quarantined == [QuarantinedRecord(row: 2, reason: "malformedJSON", text: #"{"a":2}"#)])
    }

    @Test func `A broken end of an envelope keeps its records and the next page`() throws {
        let fixture = try JSONFixture(#"{"value":[{"a":1}],"x":NaN,"y":{"z":[1]}}{"value":[{"a":2}]}"#)
        #expect(fixture.texts == [["1"], ["2"]])
        #expect(fixture.quarantined.isEmpty)
        #expect(fixture.codes == ["malformedJSON"])
    }

    @Test(arguments: [
        #"{"#, #"{"a"#, #"{"a""#, #"{"a":"#, #"{"a":1"#, #"{"a":tr"#, #"{"a":"x"#, #"{"a":"x\"#, #"{"a":"x\u00"#, #"{"a":-"#, #"{"a":1,"#,
        #"{"a":[1,{"b":"#, #"{"a":1 "#,
    ])
    func `A record cut off by the end of the file is quarantined`(rest: String) throws {
        for start in ["[{\"a\":1},", "{\"value\":[{\"a\":1},", "{\"a\":1}\n"] {
            let fixture = try JSONFixture(start + rest)
            #expect(fixture.texts == [["1"]])
            #expect(fixture.records == 2)
            #expect(fixture.reasons == ["truncated"])
            #expect(fixture.codes == ["truncatedJSON"])
        }
    }

    @Test(arguments: ["[", "[{\"a\":1}", "[{\"a\":1},", "{\"value\":[", "{\"value\":[{\"a\":1}]", "{\"value\":[],\"x\":", "{\"value\":[],"])
    func `A list cut off between records is reported`(text: String) throws {
        let fixture = try JSONFixture(text)
        #expect(fixture.quarantined.isEmpty)
        #expect(fixture.codes == ["truncatedJSON"])
    }

    @Test(arguments: [
        [0xC3], [0x80], [0xC0, 0xAF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
        [0xE2, 0x82],
    ])
    func `A text that is not UTF-8 is quarantined`(bytes: [UInt8]) throws {
        let text = Array("[{\"a\":\"x".utf8) + bytes + Array("y\"},{\"a\":2}]".utf8)
        let fixture = try JSONFixture(bytes: text)
        #expect(fixture.texts == [["2"]])
        #expect(fixture.reasons == ["undecodableBytes"])
        #expect(fixture.codes == ["undecodableBytes"])
    }

    @Test func `The same mistake is told a hundred times, then counted`() throws {
        let fixture = try JSONFixture(String(repeating: "{\"a\":NaN}\n", count: 250))
        #expect(fixture.quarantined.count == 250)
        #expect(fixture.diagnostics.count == 101)
        #expect(fixture.diagnostics.last?.message.contains("150") == true)
    }

    @Test func `A quarantined text is cut`() throws {
        let fixture = try JSONFixture("[{\"a\":NaN,\"b\":\"\(String(repeating: "ü", count: 5000))\"}]")
        #expect(fixture.quarantined.first?.text.count == QuarantinedRecord.maximumText + 1)
    }
}
