import Testing

@testable import ExportReading

@Suite("ConvertTo-Xml")
struct ConvertToXmlTests {
    private func objects(_ content: String) -> String { #"<?xml version="1.0" encoding="utf-8"?>"# + "\n<Objects>\(content)</Objects>" }

    @Test(
        "A property becomes a cell",
        arguments: [
            (#"<Property Name="X" Type="System.String">a &amp; b</Property>"#, "ta & b"),
            (#"<Property Name="X">_x000A_</Property>"#, "t_x000A_"),
            (#"<Property Name="X" Type="System.Boolean">True</Property>"#, "tTrue"), (#"<Property Name="X" Type="System.Object" />"#, nil),
            (#"<Property Name="X"></Property>"#, nil),
            (
                #"<Property Name="X" Type="System.Object[]"> <Property Type="System.String">a</Property> <Property>b"</Property><Property /> </Property>"#,
                #"j["a","b\"",null]"#
            ),
            (#"<Property Name="X"><Property Name="A">1</Property><Property Name="B" /></Property>"#, #"j{"A":"1","B":null}"#),
            (
                #"<Property Name="X"><Property><Property Name="A">1</Property></Property><Property Name="Count">1</Property></Property>"#,
                #"j[{"A":"1"}]"#
            ),
            (#"<Property Name="X"><Property Name="L"><Property>a</Property></Property></Property>"#, #"j{"L":["a"]}"#),
            (#"<Property Name="X"><Object Type="T"><Property Name="A">1</Property></Object></Property>"#, #"j{"A":"1"}"#),
            (#"<Property Name="Y"><Property Name="X">inner</Property></Property>"#, nil),
        ] as [(String, String?)])
    func property(property: String, expected: String?) throws {
        #expect(try readXML(objects("<Object Type=\"Example.User\">\(property)</Object>"), "x").cell == expected)
    }

    @Test("Objects are records with the line where they start")
    func records() throws {
        let xml = objects(
            "\n <Object Type=\"T\">\n  <Property Name=\"X\">a</Property>\n <Property Name=\"Y\">b</Property></Object>\n <Object><Property Name=\"X\">c</Property>\n</Object>\n"
        )
        let reading = try readXML(xml, "x")
        #expect(reading.cells == [["ta"], ["tc"]])
        #expect(reading.rows == [3, 6])
        #expect(reading.file.columns == ["X", "Y"])
        #expect(reading.file.isWellFormed == true)
    }

    @Test("The items of an object that is a list are the records")
    func list() throws {
        let xml = objects(
            #"<Object Type="System.Object[]"><Property Type="U"><Property Name="X">a</Property></Property><Property Type="U"><Property Name="X">b</Property></Property><Property Name="Count">2</Property></Object>"#
        )
        #expect(try readXML(xml, "x").cells == [["ta"], ["tb"]])
    }

    @Test(
        "An object with bare text is put aside", arguments: [(#"<Object Type="System.String">text</Object>"#, "text"), ("<Object />", "")])
    func notAnObject(object: String, text: String) throws {
        let reading = try readXML(objects(object + #"<Object><Property Name="X">a</Property></Object>"#), "x")
        #expect(reading.cells == [["ta"]])
        #expect(reading.file.quarantined == [QuarantinedRecord(row: 2, reason: "notAnObject", text: text)])
    }
}
