import TestSupport
import Testing

@testable import ExportReading

@Suite("The head of delimited text")
struct CSVHeadTests {
    @Test(
        "the delimiter is the one whose columns are known best, then the one that makes most",
        arguments: [
            ("id,name\n1,2\n", ",", ["id", "name"]), ("id;name\n", ";", ["id", "name"]), ("id\tname\n", "\t", ["id", "name"]),
            ("id;name,first\n", ";", ["id", "name,first"]), ("a,b,c;id;name\n", ";", ["a,b,c", "id", "name"]), ("\"id\";\"name\"\n", ";", ["id", "name"]),
            ("x,y;z,w\n", ",", ["x", "y;z", "w"]), ("id\n1\n", ",", ["id"]), ("\"id\nof it\",name\n1,2", ",", ["id\nof it", "name"]),
        ])
    func delimiter(text: String, delimiter: Character, columns: [String]) throws {
        let head = try head(Array(text.utf8)) { $0.count { ["id", "name"].contains($0) } }
        #expect(head.kind == .csv)
        #expect(head.delimiter == delimiter.asciiValue)
        #expect(head.columns == columns)
    }

    @Test(
        "lines before the header are kept apart, and do not shift rows",
        arguments: [
            ("sep=;\r\nid;name\r\n1;2\r\n", ["sep=;"], 3), ("\"sep=;\"\nid;name\n1;2\n", ["sep=;"], 3), ("sep=,\nid,name\n1,2\n", ["sep=,"], 3),
            ("SEP=\t\nid\tname\n1\t2\n", ["SEP=\t"], 3), ("#TYPE Selected.User\nid,name\n1,2\n", ["#TYPE Selected.User"], 3),
            ("\"#TYPE Selected.User\",,,\n\"id\",\"name\"\n1,2\n", ["#TYPE Selected.User"], 3), ("version:v1.0,,\nid,name\n1,2\n", ["version:v1.0"], 3),
            ("\n\r\n,,\nid,name\n1,2\n", [], 5), ("sep=;\n#TYPE X\n\nid;name\n1;2\n", ["sep=;", "#TYPE X"], 5), ("\n\"id\n\",name\n1,2", [], 4),
        ])
    func preamble(text: String, preamble: [String], row: Int) throws {
        let folder = try TemporaryFolder()
        let reader = ExportReader(workers: Workers(count: 1))
        let location = try folder.write(text, to: "export.csv")
        let export = try reader.open(ExportFile(path: "export.csv", location: location, byteCount: 0))
        #expect(export.head.preamble == preamble)
        let read = try ReadCSV(export, reader: reader, columns: ["id", "name"])
        #expect(read.records.map(\.row) == [row])
        #expect(read.cells == [["1", "2"]])
        #expect(read.diagnostics.isEmpty)
    }

    @Test(
        "every encoding gives the same columns and cells",
        arguments: [
            ([], "utf-8"), ([0xEF, 0xBB, 0xBF], "utf-8"), ([0xFF, 0xFE], "utf-16le"), ([], "utf-16le"), ([0xFE, 0xFF], "utf-16be"), ([], "utf-16be"),
            ([], "windows-1252"),
        ] as [([UInt8], String)], ["\n", "\r\n", "\r"])
    func encodings(stored: (mark: [UInt8], name: String), lineEnd: String) throws {
        let mark = stored.mark
        let encoding = try #require(TextEncoding(rawValue: stored.name))
        let text = ["Größe,name", "1,Zoë", "\"2\",b", "3,\"c, d\""].joined(separator: lineEnd)
        let bytes: [UInt8] =
            switch encoding {
            case .utf8: Array(text.utf8)
            case .utf16LittleEndian: text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
            case .utf16BigEndian: text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
            case .windows1252: text.unicodeScalars.map { UInt8($0.value) }
            }
        let folder = try TemporaryFolder()
        let location = try folder.write(mark + bytes, to: "export.csv")
        let read = try ReadCSV(location, columns: ["Größe", "name"])
        #expect(read.cells == [["1", "Zoë"], ["2", "b"], ["3", "c, d"]])
        #expect(read.records.map(\.row) == [2, 3, 4])
        #expect(read.encoding == encoding)
        #expect(read.newline == (lineEnd == "\n" ? .lf : lineEnd == "\r" ? .cr : .crlf))
        #expect(read.diagnostics.map(\.code) == (encoding == .windows1252 ? ["encodingGuessed"] : []))
        #expect(read.sha256 == SHA256.hexadecimal(of: mark + bytes))
    }

    @Test("bytes that are no UTF-8 behind the first megabyte change the encoding of the whole file")
    func lateWindows1252() throws {
        let folder = try TemporaryFolder()
        let filler = String(repeating: "abcdefghijklmnopqrst,x\n", count: 60_000)
        let bytes = Array("Größe,name\n\(filler)Zo".utf8) + [0xEB, 0x2C, 0x79, 0x0A]
        let location = try folder.write(bytes, to: "export.csv")
        let read = try ReadCSV(location, columns: ["Größe", "name"], chunkBytes: 100_000, threads: 2)
        #expect(read.records.count == 60_001)
        #expect(read.cells.first == ["abcdefghijklmnopqrst", "x"])
        #expect(read.cells.last == ["Zoë", "y"])
        #expect(read.encoding == .windows1252)
        #expect(read.diagnostics.map(\.code) == ["encodingGuessed"])
    }

    @Test("a name that stands twice is noted, the first is read")
    func duplicates() throws {
        let read = try ReadCSV(text: "id,Name, name,id\n1,2,3,4\n", columns: ["name", "id"])
        #expect(read.cells == [["2", "1"]])
        #expect(read.diagnostics.map(\.code) == ["duplicateHeader", "duplicateHeader"])
    }

    @Test("columns without a name at the end of the header may be left out by rows")
    func namelessColumns() throws {
        let read = try ReadCSV(text: "id,name,,\n1,2\n3,4,,\n5\n", columns: ["id", "name"])
        #expect(read.cells == [["1", "2"], ["3", "4"], ["5", "-"]])
        #expect(read.diagnostics.map(\.code) == ["shortRow"])
    }

    @Test("a file with no text is no export", arguments: ["", "\n", "  \r\n\r\n", "\u{FEFF}", ",,,\n", "sep=;\n"])
    func empty(text: String) throws { #expect(try head(Array(text.utf8)).kind == .unknown) }

    @Test(
        "programs, images and archives are no exports",
        arguments: [
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52], Array("PK\u{3}\u{4}\u{14}\0\0\0,".utf8),
            Array("\u{7F}ELF\u{2}\u{1}\0\0,\n\0".utf8), [0x4D, 0x5A, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xFF, 0xFF, 0, 0],
        ] as [[UInt8]])
    func binary(bytes: [UInt8]) throws { #expect(try head(bytes).kind == .unknown) }

    @Test("a header whose quote never ends is refused with a reason")
    func unclosedHeader() throws {
        let head = try head(Array("\"id,name\n1,2\n".utf8))
        #expect(head.kind == .unknown)
        #expect(head.diagnostics.map(\.code) == ["unclosedQuote"])
    }

    @Test("a header with more columns than allowed is refused with a reason")
    func tooManyColumns() throws {
        let head = try head(Array(String(repeating: "a,", count: 5000).utf8))
        #expect(head.kind == .unknown)
        #expect(head.diagnostics.map(\.code) == ["tooManyColumns"])
    }

    private func head(_ bytes: [UInt8], rate: @escaping ([String]) -> Int = { _ in 0 }) throws -> ExportHead {
        let folder = try TemporaryFolder()
        let location = try folder.write(bytes, to: "export.csv")
        return try ExportReader(workers: Workers(count: 1)).open(ExportFile(path: "export.csv", location: location, byteCount: 0), rate: rate).head
    }
}
