import Testing

@testable import ExportReading

@Suite("CLIXML records")
struct CLIXMLRecordTests {
    @Test("A pipeline of objects gives a record each, with the line where it starts")
    func pipeline() throws {
        let xml = clixml("\n<Obj><Props><S N=\"X\">a</S></Props></Obj>\n\n<Obj>\n<MS><S N=\"X\">b</S></MS></Obj><Obj><MS /></Obj>\n")
        let reading = try readXML(xml, "x")
        #expect(reading.cells == [["ta"], ["tb"], [nil]])
        #expect(reading.rows == [2, 4, 5])
        #expect(reading.file.records == 3)
        #expect(reading.file.isWellFormed == true)
    }

    @Test("The items of a list that is the only object are the records", arguments: ["LST", "STK", "QUE", "IE"])
    func list(tag: String) throws {
        let items = (1...3).map { #"<Obj RefId="\#($0)"><Props><I32 N="X">\#($0)</I32></Props></Obj>"# }.joined(separator: "\n")
        let xml = clixml(
            #"<Obj RefId="0"><TN RefId="0"><T>System.Object[]</T></TN><\#(tag)>\#(items)</\#(tag)><Props><I32 N="Count">3</I32></Props></Obj>"#
        )
        let reading = try readXML(xml, "x")
        #expect(reading.cells == [["n1"], ["n2"], ["n3"]])
        #expect(reading.rows == [1, 2, 3])
        #expect(reading.file.columns == ["X"])
    }

    @Test("Lists one after the other, beside objects and in each other give all their items")
    func lists() throws {
        func item(_ text: String) -> String { #"<Obj><MS><S N="X">\#(text)</S></MS></Obj>"# }
        let xml = clixml(
            "<Obj><LST>\(item("a"))</LST></Obj>\(item("b"))<Obj><LST /></Obj><Obj><LST><Obj><LST>\(item("c"))</LST></Obj>\(item("d"))</LST></Obj>"
        )
        #expect(try readXML(xml, "x").cells == [["ta"], ["tb"], ["tc"], ["td"]])
    }

    @Test("The entries of a dictionary are the properties of its record")
    func dictionary() throws {
        let xml = clixml(
            #"<Obj><DCT><En><S N="Key">Id</S><S N="Value">7</S></En><En><S N="Key">Tags</S><Obj N="Value"><LST><S>a</S></LST></Obj></En></DCT></Obj>"#
        )
        let reading = try readXML(xml, "id", "tags")
        #expect(reading.cells == [["t7", #"j["a"]"#]])
        #expect(reading.file.columns == ["Id", "Tags"])
    }

    @Test("Native properties go before added ones of the same name")
    func propertiesAndMembers() throws {
        let xml = clixml(
            #"<Obj><Props><S N="X">native</S><Nil N="Z" /></Props><MS><S N="X">added</S><S N="Y">y</S><S N="Z">z</S></MS></Obj>"#)
        #expect(try readXML(xml, "x", "y", "z").cells == [["tnative", "ty", "tz"]])
    }

    @Test(
        "Of several names for a column the first one counts, wherever it stands",
        arguments: [#"<S N="A">1</S><S N="B">2</S>"#, #"<S N="B">2</S><S N="A">1</S>"#])
    func preferredName(properties: String) throws {
        let reading = try readXML(Array(clixmlRecord(properties).utf8), [ColumnRequest(["a", "b"]), ColumnRequest(["c", "b"])])
        #expect(reading.cells == [["t1", "t2"]])
    }

    @Test(
        "What is no object is put aside",
        arguments: [
            ("<S>text</S>", "text"), ("<I32>7</I32>", "7"), ("<Nil />", ""), (#"<Ref RefId="0" />"#, ""), ("<Foo>a</Foo>", ""),
            (#"<Obj RefId="5"><TN RefId="1"><T>Example.State</T></TN><ToString>Active</ToString><I32>0</I32></Obj>"#, "0"), ("<Obj />", ""),
        ])
    func notAnObject(element: String, text: String) throws {
        let reading = try readXML(clixml("<Obj><MS><S N=\"X\">a</S></MS></Obj>\n\(element)<Obj><MS><S N=\"X\">b</S></MS></Obj>"), "x")
        #expect(reading.cells == [["ta"], ["tb"]])
        #expect(reading.file.quarantined == [QuarantinedRecord(row: 2, reason: "notAnObject", text: text)])
        #expect(reading.file.records == 3)
    }

    @Test("Columns are the union of all names in order of first appearance")
    func columns() throws {
        let xml = clixml(
            #"<Obj><Props><S N="B">1</S></Props><MS><S N="A">1</S></MS></Obj><Obj><MS><S N="A">1</S><Nil N="C"/><S N="B">2</S></MS></Obj>"#)
        let reading = try readXML(xml, "b")
        #expect(reading.file.columns == ["B", "A", "C"])
        #expect(reading.cells == [["t1"], ["t2"]])
    }

    @Test("More names than the limit are left out with a warning")
    func tooManyColumns() throws {
        var limits = ReadingLimits()
        limits.columns = 2
        let reading = try readXML(clixmlRecord(#"<S N="A">1</S><S N="B">2</S><S N="C">3</S>"#), "a", "c", limits: limits)
        #expect(reading.cells == [["t1", nil]])
        #expect(reading.codes == ["tooManyColumns"])
    }

    @Test("Of a captured session only the output is read")
    func capturedSession() throws {
        let xml =
            "#< CLIXML\r\n"
            + clixml(
                #"<Obj S="progress" RefId="0"><MS><PR N="Record"/></MS></Obj><S S="Error">bad</S><Obj S="Output"><MS><S N="X">a</S></MS></Obj>"#
            )
        let reading = try readXML(xml, "x")
        #expect(reading.cells == [["ta"]])
        #expect(reading.rows == [2])
        #expect(reading.file.records == 1)
        #expect(reading.codes == ["otherStreamIgnored"])
    }

    @Test("Many records cross blocks unharmed")
    func manyRecords() throws {
        let items = (0..<20_000).map { #"<Obj><MS><I32 N="X">\#($0)</I32><S N="Y">é\#($0)</S></MS></Obj>"# }.joined(separator: "\n")
        let reading = try readXML(clixml(items), "x", "y")
        #expect(reading.cells.count == 20_000)
        #expect(reading.cells.enumerated().allSatisfy { $1 == ["n\($0)", "té\($0)"] })
        #expect(reading.rows == Array(1...20_000))
    }
}
