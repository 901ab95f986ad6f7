import Testing

@testable import ExportReading

@Suite("Damaged and hostile XML")
struct XMLDamageTests {
    private static let samples = [
        clixml(
            #"<Obj RefId="0"><TN RefId="0"><T>U</T></TN><Props><S N="X">a&amp;ä</S><Obj N="Y" RefId="1"><LST><Obj><Props><S N="Z">_x000A_</S></Props></Obj></LST></Obj></Props></Obj>"#
                + "\n"
                + #"<Obj><MS><S N="X">b</S><Obj N="Y"><DCT><En><S N="Key">k</S><I32 N="Value">1</I32></En></DCT></Obj></MS></Obj><S>c</S>"#)
            + "\n",
        "<?xml version=\"1.0\"?>\n"
            + clixml(
                #"<Obj><LST><Obj><MS><S N="X">a</S></MS></Obj><Obj><DCT><En><S N="Key">X</S><S N="Value">b</S></En></DCT></Obj></LST></Obj>"#
            ),
        #"<Objects><Object Type="T"><Property Name="X">a</Property><Property Name="Y"><Property>1</Property></Property></Object><Object><Property Name="X">b</Property></Object></Objects>"#,
    ]

    @Test("Half a file keeps every record that ends before the cut, wherever it is", arguments: samples.indices, [1, 2])
    func everyCut(sample: Int, width: Int) throws {
        let xml = Self.samples[sample]
        let columns = [ColumnRequest(["x"]), ColumnRequest(["y"])]
        let bytes =
            width == 1 ? Array(xml.utf8) : ([0xFEFF] + Array(xml.utf16)).flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        let whole = try readXML(bytes, columns)
        #expect(whole.file.isWellFormed == true)
        #expect(whole.cells.count == 2)
        var complete = 0
        for length in 0..<bytes.count {
            let part = try readXML(Array(bytes[..<length]), columns)
            #expect(part.cells == Array(whole.cells.prefix(part.cells.count)), "cut at \(length)")
            #expect(part.cells.count >= complete, "cut at \(length)")
            complete = part.cells.count
            #expect(part.file.records == part.cells.count + part.file.quarantined.count)
            if part.file.isWellFormed == false {
                #expect(part.codes == ["truncatedXML"], "cut at \(length)")
                #expect(part.reasons.filter { $0 != "notAnObject" }.count <= 1)
            } else {
                #expect(part.cells == whole.cells)
            }
        }
        #expect(complete == 2)
    }

    @Test("The record in which a file ends is put aside with what there was of it")
    func truncatedRecord() throws {
        let reading = try readXML(
            "<Objs>\n<Obj><MS><S N=\"X\">a</S></MS></Obj>\n<Obj><MS><S N=\"X\">b</S><S N=\"Y\">c</S><S N=\"Z\">d", "x", "y", "z")
        #expect(reading.cells == [["ta", nil, nil]])
        #expect(reading.file.quarantined == [QuarantinedRecord(row: 3, reason: "truncated", text: "b,c,")])
        #expect(reading.file.diagnostics.first?.line == 3)
        #expect(reading.file.diagnostics.first?.severity == .error)
        #expect(reading.file.diagnostics.first?.fix?.contains("ends in the middle") == true)
        #expect(reading.file.records == 2)
    }

    @Test(
        "Malformed XML keeps what comes before and says where it breaks",
        arguments: [
            "<Obj><MS><S N=\"X\">b</B></MS></Obj></Objs>", "<Obj><MS><S N=\"X>b</S></MS></Obj></Objs>",
            "<Obj><MS><S N=\"X\">&nope;</S></MS></Obj></Objs>",
            "<Obj><MS><S N=\"X\" N=\"Y\">b</S></MS></Obj></Objs>", "<Obj><MS><S N=\"X\">\u{1}</S></MS></Obj></Objs>",
        ])
    func malformed(rest: String) throws {
        let reading = try readXML("<Objs><Obj><MS><S N=\"X\">a</S></MS></Obj>\n\(rest)", "x")
        #expect(reading.cells == [["ta"]])
        #expect(reading.reasons == ["malformedXML"])
        #expect(reading.codes == ["malformedXML"])
        #expect(reading.file.diagnostics.first?.line == 2)
        #expect(reading.file.diagnostics.first?.message.last?.isNewline == false)
        #expect(reading.file.isWellFormed == false)
    }

    @Test("What follows the root is malformed, not truncated", arguments: ["x", "<Objs/>", "text <a>"])
    func trailing(garbage: String) throws {
        let reading = try readXML(clixmlRecord("<S N=\"X\">a</S>") + garbage, "x")
        #expect(reading.cells == [["ta"]])
        #expect(reading.codes == ["malformedXML"])
        #expect(reading.reasons.isEmpty)
    }

    @Test(
        "A document type is refused before its entities are read",
        arguments: [
            "<!DOCTYPE Objs>", "<!DOCTYPE Objs SYSTEM \"file:///etc/passwd\">",
            "<!DOCTYPE Objs [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
            "<!DOCTYPE Objs [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY e \"&c;&c;&c;&c;&c;&c;\">]>",
            "<!DOCTYPE Objs [<!ENTITY % p SYSTEM \"http://127.0.0.1/\">%p;]>",
        ])
    func documentType(declaration: String) throws {
        for xml in [clixmlRecord("<S N=\"X\">&e;</S>"), clixmlRecord("<S N=\"X\">a</S>")] {
            let reading = try readXML("<?xml version=\"1.0\"?>\n\(declaration)\n\(xml)", "x")
            #expect(reading.cells.isEmpty)
            #expect(reading.codes == ["doctypeRefused"])
            #expect(reading.file.diagnostics.first?.line == 2)
            #expect(reading.file.isWellFormed == false)
        }
    }

    @Test(
        "Nesting beyond the limit stops reading",
        arguments: ["<Obj><Props><Obj N=\"X\"><LST>", "<Obj N=\"X\"><LST>", "<a>", "<DCT N=\"X\"><En>"])
    func depthBomb(element: String) throws {
        let open = "<Obj><MS><S N=\"X\">a</S></MS></Obj>\n<Obj><MS><Obj N=\"X\"><LST>" + String(repeating: element, count: 100_000)
        let reading = try readXML("<Objs>\(open)", "x")
        #expect(reading.cells == [["ta"]])
        #expect(reading.reasons == ["tooDeep"])
        #expect(reading.codes == ["tooDeep"])
        #expect(reading.file.diagnostics.first?.line == 2)
    }

    @Test("As many objects as the limit allows may be nested")
    func allowedDepth() throws {
        var limits = ReadingLimits()
        limits.depth = 5
        func nested(_ levels: Int) -> String {
            levels == 1 ? "<Nil N=\"X\" />" : "<Obj N=\"X\"><Props>\(nested(levels - 1))</Props></Obj>"
        }
        #expect(
            try readXML(clixml("<Obj><Props>\(nested(5))</Props></Obj>"), "x", limits: limits).cell == #"j{"X":{"X":{"X":{"X":null}}}}"#)
        #expect(try readXML(clixml("<Obj><Props>\(nested(20))</Props></Obj>"), "x", limits: limits).codes == ["tooDeep"])
    }

    @Test(
        "Other XML has no records, but may be well formed",
        arguments: [
            ("<html><body/></html>", true), ("<Objs xmlns=\"urn:other\"><Obj/></Objs>", true), ("<Objects xmlns=\"urn:other\"/>", true),
            ("<a><b></a>", false), ("", false), ("no xml", false), ("<", false),
        ])
    func otherXML(xml: String, isWellFormed: Bool) throws {
        let reading = try readXML(xml, "x")
        #expect(reading.file.records == 0)
        #expect(reading.file.isWellFormed == isWellFormed)
    }
}
