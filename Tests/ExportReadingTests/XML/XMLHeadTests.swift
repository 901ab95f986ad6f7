import Testing

@testable import ExportReading

@Suite("Heads of XML files")
struct XMLHeadTests {
    private func head(_ bytes: [UInt8], isWhole: Bool = true, encoding: TextEncoding? = nil) -> ExportHead {
        bytes.withUnsafeBytes { XMLRecordReader.head(of: $0, isWhole: isWhole, encoding: encoding, limits: ReadingLimits()) }
    }

    @Test(
        "The root tells the kind",
        arguments: [
            ("<Objs/>", .clixml), (clixml(""), .clixml), ("<Objs xmlns=\"urn:other\"/>", .xml), ("<Objects/>", .convertToXml),
            ("<Objects xmlns=\"urn:other\"/>", .xml),
            ("#< CLIXML\r\n<Objs/>", .clixml), ("\n<!-- a --><?pi?><Objs/>", .clixml), ("<html/>", .xml), ("<Obj", .xml),
            ("<!DOCTYPE Objs><Objs/>", .xml),
        ] as [(String, ContainerKind)])
    func kind(xml: String, kind: ContainerKind) {
        #expect(head(Array(xml.utf8)).kind == kind)
    }

    @Test("Columns and the type are those of the first records, also in the first part of a file")
    func columns() {
        let record =
            #"<Obj RefId="0"><TN RefId="0"><T>Example.User</T><T>System.Object</T></TN><Props><S N="A">a</S><Obj N="B"><LST/></Obj></Props><MS><S N="C">c</S></MS></Obj>"#
        let second = #"<Obj RefId="1"><TNRef RefId="0" /><MS><S N="D">d</S></MS></Obj>"#
        for xml in [
            clixml(record + second), clixml(#"<Obj><TN><T>System.Object[]</T></TN><LST>\#(record + second)</LST></Obj>"#),
            "<Objs>" + record + second + "<Obj><MS><S N=\"E",
        ] {
            let head = head(Array(xml.utf8), isWhole: false)
            #expect(head.columns == ["A", "B", "C", "D"])
            #expect(head.context == "Example.User")
            #expect(head.diagnostics.isEmpty)
        }
    }

    @Test("Fifty records are looked at")
    func fifty() {
        let xml = clixml((1...60).map { #"<Obj><MS><S N="C\#($0)">a</S></MS></Obj>"# }.joined())
        #expect(head(Array(xml.utf8)).columns == (1...50).map { "C\($0)" })
    }

    @Test("ConvertTo-Xml has its type in an attribute")
    func converted() {
        let xml =
            #"<Objects><Object Type="Example.User"><Property Name="A" Type="System.String">a</Property><Property Name="B" /></Object></Objects>"#
        #expect(head(Array(xml.utf8)).columns == ["A", "B"])
        #expect(head(Array(xml.utf8)).context == "Example.User")
        let list =
            #"<Objects><Object Type="System.Object[]"><Property Type="Example.User"><Property Name="A">a</Property></Property></Object></Objects>"#
        #expect(head(Array(list.utf8)).columns == ["A"])
        #expect(head(Array(list.utf8)).context == "Example.User")
    }

    @Test("UTF-16 is recognized by its mark")
    func utf16() {
        let bytes = ([0xFEFF] + Array(clixmlRecord("<S N=\"É\">a</S>").utf16)).flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        let head = head(bytes)
        #expect(head.encoding == .utf16LittleEndian)
        #expect(head.hasByteOrderMark)
        #expect(head.columns == ["É"])
    }
}
