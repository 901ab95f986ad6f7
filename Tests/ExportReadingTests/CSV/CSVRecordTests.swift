import Synchronization
import TestSupport
import Testing

@testable import ExportReading

@Suite("Records of delimited text")
struct CSVRecordTests {
    @Test(
        "line ends are named whatever the last line has",
        arguments: [
            ("a,b", nil), ("a,b\n", .lf), ("a,b\r\n", .crlf), ("a,b\r", .cr), ("a,b\n1,2", .lf), ("a,b\r\n1,2", .crlf), ("a,b\r1,2", .cr),
            ("a,b\r\n1,2\r\n", .crlf), ("a,b\r\n1,2\n", .mixed), ("a,b\n1,2\r\n3,4", .mixed), ("a,b\r1,2\r3,4\r", .cr),
            ("a,b\r\n1,\"x\ny\"\r\n", .crlf), ("sep=,\r\na,b\n", .mixed), ("a,b\r\n1,2\r", .crlf), ("a,b\n\n\n", .lf), ("a,b\r1,\"x\ny\"\r", .cr),
        ] as [(String, Newline?)])
    func newline(text: String, expected: Newline?) throws {
        let read = try ReadCSV(text: text, columns: ["a", "b"])
        #expect(read.newline == expected)
    }

    @Test(
        "rows that rules forbid",
        arguments: [
            ("1,2\n", [["1", "2"]], []), ("1\n", [["1", "-"]], ["shortRow"]), ("1,2,,\n", [["1", "2"]], ["extraCells"]),
            ("1,2,\" \"\n", [["1", "2"]], ["extraCells"]), ("1,2,3\n", [], ["tooManyCells"]), ("1,2,\",\"\n", [], ["tooManyCells"]),
            ("1,2,\"\"\"\"\n", [], ["tooManyCells"]), ("\n,\n\"\",\"\"\n", [["", ""]], []), ("5\" disk,\"a\" b\n", [["5\" disk", "a b"]], []),
            ("\"a\r\n\"\"b\"\"\",\"\"\n", [["a\r\n\"b\"", ""]], []), ("\"a\r\"\n", [["a\r", "-"]], ["shortRow"]), ("\"a\"\r,2\n", [["a\r", "2"]], []),
            ("\"a,b\n1,2\n", [["1", "2"]], ["unclosedQuote"]), ("a\0b,\0\n", [["a\0b", "\0"]], []), ("\"a\0\",2", [["a\0", "2"]], []),
        ] as [(String, [[String]], [String])])
    func irregular(body: String, cells: [[String]], codes: [String]) throws {
        let read = try ReadCSV(text: "first column,second column\n" + body, columns: ["first column", "second column"])
        #expect(read.cells == cells)
        #expect(read.diagnostics.map(\.code) == codes)
        #expect(read.found == cells.count + read.quarantined.count)
    }

    @Test("a cell longer than the limit costs its row alone", arguments: ["", "\""])
    func cellTooLong(quote: String) throws {
        let cell = quote + String(repeating: "x", count: 101) + quote
        let folder = try TemporaryFolder()
        var limits = ReadingLimits()
        limits.cellBytes = 100
        let location = try folder.write("a,b\n1,2\n3,\(cell)\n5,\(String(repeating: "y", count: 99))\n", to: "export.csv")
        let read = try ReadCSV(location, columns: ["a"], limits: limits)
        #expect(read.cells == [["1"], ["5"]])
        #expect(read.quarantined == [QuarantinedRecord(row: 3, reason: "cellTooLong", text: "3," + cell)])
    }

    @Test("a line over many chunks is read a few times, not once per chunk", arguments: ["x", "\"x\" ", "\"\"", "\"", "é,"])
    func longLineIsCheap(piece: String) throws {
        let folder = try TemporaryFolder()
        let location = try folder.write("a,b\n1,2\n" + String(repeating: piece, count: 200_000 / piece.utf8.count) + "\n3,4\n", to: "export.csv")
        let reader = ExportReader(workers: Workers(count: 1), chunkBytes: 1000)
        let export = try reader.open(ExportFile(path: "export.csv", location: location, byteCount: 0))
        let read = try ReadCSV(export, reader: reader, columns: ["a"])
        #expect(read.cells.first == ["1"] && read.cells.last == ["3"])
        #expect(export.bytes.bytesAsked.load(ordering: .relaxed) < 8 * export.bytes.count)
    }

    @Test("a row longer than four of the longest cells is kept apart")
    func recordTooLong() throws {
        let folder = try TemporaryFolder()
        var limits = ReadingLimits()
        limits.cellBytes = 100
        let long = Array(repeating: String(repeating: "x", count: 90), count: 6).joined(separator: ",")
        let location = try folder.write("a,b,c,d,e,f\n1,2,3,4,5,6\n\(long)\n", to: "export.csv")
        let read = try ReadCSV(location, columns: ["a"], limits: limits)
        #expect(read.cells == [["1"]])
        #expect(read.quarantined.map(\.reason) == ["recordTooLong"])
    }

    @Test("a file that shrinks after it was opened is read as far as it goes", arguments: [0, 3, 700, 5000], [64, 1000, 1 << 20])
    func shrinks(byteCount: Int, chunkBytes: Int) throws {
        let folder = try TemporaryFolder()
        let text = "a,b\n" + (0..<2000).map { "\($0),x\n" }.joined()
        let location = try folder.write(text, to: "export.csv")
        let reader = ExportReader(workers: Workers(count: 2), chunkBytes: chunkBytes)
        let export = try reader.open(ExportFile(path: "export.csv", location: location, byteCount: text.utf8.count))
        try folder.truncate("export.csv", to: byteCount)
        let read = try ReadCSV(export, reader: reader, columns: ["a"])
        #expect(read.diagnostics.contains { $0.code == "fileChanged" && $0.severity == .error })
        #expect(read.records.count <= max(0, byteCount / 4))
    }

    @Test("what cannot be read gives a diagnostic")
    func unreadable() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "inner/x")
        let reader = ExportReader(workers: Workers(count: 1))
        let export = try reader.open(ExportFile(path: "inner", location: folder.location("inner"), byteCount: 0))
        #expect(reader.hash(export).diagnostics.map(\.code) == ["cannotRead"])
    }
}
