import Testing

@testable import ExportReading

@Suite("CLIXML references")
struct CLIXMLReferenceTests {
    @Test(
        "A reference gives the object again",
        arguments: [
            (#"<Obj N="A" RefId="1"><LST><S>a</S></LST></Obj><Ref N="X" RefId="1" />"#, #"j["a"]"#),
            (#"<Obj N="A" RefId="1"><Props><Obj N="B" RefId="2"><LST /></Obj></Props></Obj><Ref N="X" RefId="2" />"#, "j[]"),
            (#"<Obj N="A" RefId="1"><ToString>t"</ToString></Obj><Obj N="X" RefId="2"><LST><Ref RefId="1" /></LST></Obj>"#, #"j["t\""]"#),
            (#"<Obj N="A" RefId="1"><I32>5</I32></Obj><Ref N="X" RefId="1" />"#, "n5"),
            (
                #"<Obj N="A" RefId="7"><LST /></Obj><Obj N="B" RefId="3"><DCT /></Obj><Obj N="X"><LST><Ref RefId="7" /><Ref RefId="3" /></LST></Obj>"#,
                "j[[],{}]"
            ),
            (#"<Obj N="A" RefId="1"><LST /></Obj><Obj N="B" RefId="1"><DCT /></Obj><Ref N="X" RefId="1" />"#, "j{}"),
        ])
    func known(properties: String, expected: String) throws {
        #expect(try readXML(clixmlRecord(properties), "x").cell == expected)
    }

    @Test(
        "A reference to nothing known, or to what holds it, is null",
        arguments: [
            (#"<Ref N="X" RefId="99" />"#, nil), (#"<Ref N="X" />"#, nil),
            (#"<Obj N="X" RefId="5"><LST><Ref RefId="5" /><S>a</S></LST></Obj>"#, #"j[null,"a"]"#),
            (#"<Obj N="X" RefId="5"><Props><Ref N="Owner" RefId="0" /></Props></Obj>"#, #"j{"Owner":null}"#),
            (#"<Ref N="X" RefId="99999999999999999999" />"#, nil),
        ] as [(String, String?)])
    func unknown(properties: String, expected: String?) throws {
        #expect(try readXML(clixmlRecord(properties), "x").cell == expected)
    }

    @Test("Numbers start again with every top-level object, but not within its list")
    func scope() throws {
        let first = #"<Obj><MS><Obj N="X" RefId="1"><LST><S>a</S></LST></Obj></MS></Obj>"#
        let second = #"<Obj><MS><Ref N="X" RefId="1" /></MS></Obj>"#
        #expect(try readXML(clixml(first + second), "x").cells == [[#"j["a"]"#], [nil]])
        #expect(try readXML(clixml("<Obj><LST>\(first + second)</LST></Obj>"), "x").cells == [[#"j["a"]"#], [#"j["a"]"#]])
    }

    @Test("References to references cannot make a cell of any size")
    func bomb() throws {
        var limits = ReadingLimits()
        limits.cellBytes = 100_000
        var properties = #"<Obj N="A" RefId="1"><LST><S>0123456789</S></LST></Obj>"#
        for level in 2...30 {
            properties +=
                #"<Obj N="A\#(level)" RefId="\#(level)"><LST>"# + String(repeating: #"<Ref RefId="\#(level - 1)" />"#, count: 10)
                + "</LST></Obj>"
        }
        let last = #"<Obj N="X"><LST>"# + String(repeating: #"<Ref RefId="4" />"#, count: 50) + "</LST></Obj>"
        let reading = try readXML(clixmlRecord(properties + last), "x", limits: limits)
        #expect(reading.reasons == ["cellTooLong"])
    }
}
