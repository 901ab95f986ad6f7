import TestSupport
import Testing

@testable import ExportReading

@Suite("The fast reader gives what the slow one gives, whatever the chunk size and the number of threads")
struct CSVReferenceTests {
    private static let damages = [
        CSVMaker.Damage(name: "well formed"),
        CSVMaker.Damage(name: "short and long rows", longRows: 80, shortRows: 80),
        CSVMaker.Damage(name: "stray quotes", strayQuotes: 20, longRows: 30, shortRows: 30),
        CSVMaker.Damage(name: "unclosed quotes", strayQuotes: 5, unclosedQuotes: 5, longRows: 30),
        CSVMaker.Damage(name: "long cells", longCells: 50),
    ]
    private static let wanted = ["name", "last", "nothing", "id", "mail"]
    private static let chunks = [64, 65, 97, 128, 1000, 1 << 20]
    private static let threads = [1, 2, 3, 7]

    @Test("generated text", arguments: damages, 0..<4)
    func generated(damage: CSVMaker.Damage, seed: Int) throws {
        var maker = CSVMaker(random: SeededGenerator(seed: UInt64(seed)), damage: damage)
        try check(maker.text(rows: 20 + seed * 10), limits: ReadingLimits())
    }

    @Test("generated text whose cells run into a limit", arguments: damages, [40, 130, 600, 1100])
    func limited(damage: CSVMaker.Damage, limit: Int) throws {
        var limits = ReadingLimits()
        limits.cellBytes = limit
        var maker = CSVMaker(random: SeededGenerator(seed: UInt64(limit)), damage: damage)
        try check(maker.text(rows: 25), limits: limits)
    }

    @Test("a byte-order mark and bytes that are no UTF-8", arguments: 0..<4)
    func marked(seed: Int) throws {
        var maker = CSVMaker(random: SeededGenerator(seed: UInt64(seed)), damage: CSVMaker.Damage(name: "", strayQuotes: 5, badBytes: 3))
        try check(maker.text(rows: 25), limits: ReadingLimits(), mark: [0xEF, 0xBB, 0xBF])
    }

    @Test("a line that is longer than everything read at once", arguments: [50, 9000, 40_000])
    func longLines(length: Int) throws {
        var limits = ReadingLimits()
        limits.cellBytes = 20_000
        let long = String(repeating: "x", count: length)
        let text = CSVMaker.header + "\r\n1,a,,,,z\n2,\(long),,,,z\r\n3,\"\(long)\",,,,z\n4,\"\(long)\n,,,,z\n5,b,,,,\(long)\n6,c"
        try check(Array(text.utf8), limits: limits, chunks: [1000, 20_000, 1 << 20])
    }

    private func check(_ body: [UInt8], limits: ReadingLimits, mark: [UInt8] = [], chunks: [Int] = chunks) throws {
        let slow = SlowCSV(body, columns: Self.wanted, limits: limits)
        let bytes = mark + body
        let folder = try TemporaryFolder()
        let location = try folder.write(bytes, to: "export.csv")
        var first: ReadCSV?
        for chunkBytes in chunks {
            for threads in Self.threads {
                let read = try ReadCSV(location, columns: Self.wanted, chunkBytes: chunkBytes, threads: threads, limits: limits)
                let name = Comment(rawValue: "chunks of \(chunkBytes), \(threads) threads")
                try #require(read.records == slow.records, name)
                try #require(read.quarantined == slow.quarantined, name)
                try #require(read.found == slow.found && read.newline == slow.newline, name)
                try #require(lines(read, "shortRow") == Array(slow.shortRows.prefix(20)), name)
                try #require(lines(read, "extraCells") == Array(slow.extraCells.prefix(20)), name)
                try #require(read == first ?? read, name)
                first = read
            }
        }
        #expect(first?.sha256 == SHA256.hexadecimal(of: bytes))
    }

    private func lines(_ read: ReadCSV, _ code: String) -> [Int] { read.diagnostics.filter { $0.code == code }.compactMap(\.line) }
}
