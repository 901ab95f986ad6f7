import Testing

@testable import ExportReading

@Suite("Encodings of XML")
struct XMLEncodingTests {
    private static let xml =
        "#< CLIXML\n" + clixml("\n<Obj><MS><S N=\"X\">Zoë 😀 Łukasz 太郎</S></MS></Obj>\n<Obj><MS><S N=\"X\">b</S></MS></Obj>")
    private static let columns = [ColumnRequest(["x"])]

    private static func bytes(_ encoding: TextEncoding, mark: Bool, _ xml: String = xml) -> [UInt8] {
        switch encoding {
        case .utf16LittleEndian: ((mark ? [0xFEFF] : []) + Array(xml.utf16)).flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        case .utf16BigEndian: ((mark ? [0xFEFF] : []) + Array(xml.utf16)).flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        default: (mark ? [0xEF, 0xBB, 0xBF] : []) + Array(xml.utf8)
        }
    }

    @Test(
        "UTF-8 and UTF-16 are read, with a byte-order mark or told", arguments: [TextEncoding.utf8, .utf16LittleEndian, .utf16BigEndian],
        [true, false])
    func unicode(encoding: TextEncoding, mark: Bool) throws {
        for xml in [
            Self.xml, String(Self.xml.drop { $0 != "\n" }.dropFirst()),
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + Self.xml.drop { $0 != "\n" }.dropFirst(),
        ] {
            let reading = try readXML(Self.bytes(encoding, mark: mark, xml), Self.columns, encoding: mark ? nil : encoding)
            #expect(reading.cells == [["tZoë 😀 Łukasz 太郎"], ["tb"]])
            #expect(reading.file.encoding == encoding)
            #expect(reading.file.isWellFormed == true)
        }
    }

    @Test("The size of the pieces in which a source comes does not matter", arguments: [1, 2, 3, 7])
    func pieces(size: Int) throws {
        let long = clixml(
            String(repeating: "<Obj><MS><S N=\"X\">äöü 太郎 _x000A_</S><Obj N=\"Y\"><LST><S>é</S></LST></Obj></MS></Obj>\r\n", count: 3000))
        for encoding in [TextEncoding.utf8, .utf16LittleEndian, .utf16BigEndian] {
            let bytes = Self.bytes(encoding, mark: true, long)
            let columns = [ColumnRequest(["x"]), ColumnRequest(["y"])]
            let whole = try readXML(bytes, columns)
            #expect(whole.cells.count == 3000)
            #expect(try readXML(bytes, columns, pieces: size) == whole)
        }
    }

    @Test("A text across the border between two pushes of the parser stays whole", arguments: 65_500..<65_570)
    func pushBorder(padding: Int) throws {
        let xml = clixml(
            "<!--\(String(repeating: "-x", count: (padding - 200) / 2))\(padding % 2 == 0 ? "" : "y")--><Obj><MS><S N=\"X\">\(String(repeating: "太_x000A_é😀", count: 40))</S></MS></Obj>"
        )
        #expect(try readXML(xml, "x").cell == "t" + String(repeating: "太\né😀", count: 40))
    }

    @Test("A UTF-8 file that claims to be UTF-16 is read", arguments: [true, false])
    func falseDeclaration(mark: Bool) throws {
        let xml = "<?xml version=\"1.0\" encoding=\"utf-16\"?>\n" + clixmlRecord("<S N=\"X\">é</S>")
        #expect(try readXML(Self.bytes(.utf8, mark: mark, xml), Self.columns).cells == [["té"]])
        #expect(try readXML(Self.bytes(.utf16LittleEndian, mark: mark, xml), Self.columns, encoding: .utf16LittleEndian).cells == [["té"]])
    }

    @Test("Windows-1252 is read when the caller knows it")
    func windows1252() throws {
        let bytes = Array(clixml("<Obj><MS><S N=\"X\">Zo").utf8).dropLast(7) + [0xEB, 0x80] + Array("</S></MS></Obj></Objs>".utf8)
        #expect(try readXML(Array(bytes), Self.columns, encoding: .windows1252).cells == [["tZoë€"]])
    }

    @Test(
        "Bytes that are no text end reading with an error",
        arguments: [
            (TextEncoding.utf8, [0x61, 0xFF, 0xFE]), (.utf16LittleEndian, [0x00, 0xDC, 0x00, 0xDC]),
            (.utf16BigEndian, [0xD8, 0x00, 0x00, 0x41]), (.utf8, [0x00]),
        ] as [(TextEncoding, [UInt8])])
    func undecodable(encoding: TextEncoding, garbage: [UInt8]) throws {
        let start = Self.bytes(
            encoding, mark: true, clixml("<Obj><MS><S N=\"X\">a</S></MS></Obj><Obj><MS><S N=\"X\">").replacing("</Objs>", with: ""))
        let bytes = start + garbage + Self.bytes(encoding, mark: false, "</S></MS></Obj></Objs>")
        let reading = try readXML(bytes, Self.columns)
        #expect(reading.cells == [["ta"]])
        #expect(reading.reasons == ["malformedXML"])
        #expect(reading.codes == ["malformedXML"])
        #expect(reading.file.isWellFormed == false)
    }
}
