import ExportReading
import Foundation
import TestSupport
import Testing

/// `coexist plan` with pins and hand edits that leave waves empty, and with limits that cannot hold, as somebody sees it.
struct PlanWaveCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try Sample.copy("Fabrikam", into: folder, under: "in/", withProject: false)
    }

    private func run(_ more: String) throws -> Coexist {
        try folder.write("asOf: 2026-11-19\nproject: {enablement: 2026-12-07}\nfacts: {authority: office365}\n\(more)\n", to: "in/coexist.yaml")
        return Coexist(["plan", folder.location("in"), "--out", folder.location("out"), "--format", "json,csv,md"])
    }

    private func files() throws -> [String: [UInt8]] { try Folder.files(folder.location("out")) }

    private func text(_ file: String) throws -> String { String(decoding: try #require(try files()[file]), as: UTF8.self) }

    /// User and wave of every row.
    private func waves() throws -> [String: String] {
        let bytes = try #require(try files()["waves.csv"])
        let rows = bytes.dropFirst(3).withContiguousStorageIfAvailable { DelimitedText.table(of: UnsafeRawBufferPointer($0)) } ?? []
        return Dictionary(uniqueKeysWithValues: rows.compactMap { row in row["userPrincipalName"].map { ($0, row["wave"] ?? "") } })
    }

    private func numbersOfGroups() throws -> Set<Int> {
        Set(try files().keys.filter { $0.hasPrefix("groups/") }.compactMap { Int($0.dropFirst(7).prefix { $0.isNumber }) })
    }

    /// Changes waves in waves.csv by hand.
    private func edit(_ change: (_ user: String, _ wave: String) -> String?) throws {
        let lines = try text("waves.csv").components(separatedBy: "\r\n").map { line -> String in
            var cells = line.components(separatedBy: ",")
            guard cells.count > 3, let place = Self.columns(try text("waves.csv")).firstIndex(of: "wave"), let wave = change(cells[0], cells[place]) else {
                return line
            }
            cells[place] = wave
            return cells.joined(separator: ",")
        }
        try folder.write(lines.joined(separator: "\r\n"), to: "out/waves.csv")
    }

    private static func columns(_ text: String) -> [String] {
        (text.components(separatedBy: "\r\n").first ?? "").replacingOccurrences(of: "\u{FEFF}", with: "").components(separatedBy: ",")
    }

    @Test func aLatePinMakesNoWavesBefore() throws {
        _ = try run("waves: {growth: 2}")
        let before = try waves()
        let last = try #require(before.values.compactMap { Int($0) }.max())
        let user = try #require(before.filter { $0.value == "3" }.keys.sorted().first)
        try edit { name, _ in name == user ? "40" : nil }
        let again = try run("waves: {growth: 2}")
        #expect(again.code != 2, "\(again.error)")
        for (name, wave) in try waves() { #expect(wave == (name == user ? "40" : before[name])) }
        #expect(try numbersOfGroups() == Set(1...last).union([40]))
        #expect(!(try text("rollout-plan.md")).contains("Wave \(last + 2)"))
        #expect(again.text.contains("Waves: \(last) after the pilot"), "\(again.text)")
    }

    @Test func aWaveThatIsEmptiedByHandIsNowhere() throws {
        _ = try run("waves: {growth: 2, minUsers: 2}")
        let before = try waves()
        try edit { _, wave in wave == "2" ? "3" : nil }
        let again = try run("waves: {growth: 2, minUsers: 2}")
        #expect(again.code != 2, "\(again.error)")
        for (name, wave) in try waves() { #expect(wave == (before[name] == "2" ? "3" : before[name])) }
        #expect(try !numbersOfGroups().contains(2))
        #expect(try !text("license-waves.ps1").contains("2 = '"))
        #expect(!again.text.contains("\n   2  2026"), "\(again.text)")
    }

    @Test func aWaveThatStaysSmallerThanTheFewestIsSaid() throws {
        _ = try run("waves: {growth: 2}")
        let before = try waves()
        let again = try run("waves: {growth: 2, minUsers: 8}")
        #expect(again.code != 2, "\(again.error)")
        #expect(try waves() == before)
        let words = again.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("wave 2 has fewer users than waves: minUsers, which is 8"), "\(again.text)")
    }

    static let conflicts = [
        ("helpDesk: {capacity: {tier1: 0, tier2: 40}}", ["helpDesk: capacity is {tier1: 0, tier2: 40}", "Raise helpDesk: capacity: tier1 from 0 to"]),
        (
            "waves: {minUsers: 12, growth: 1}\npilot: {size: 2}",
            ["waves: minUsers is 12, and the first wave may have", "growth is 1", "a tenth of all", "lower waves: minUsers from 12 to"]
        ),
        ("waves: {maxPerDay: 4, pins: {Sales: 2}}", ["which may have 4: waves: maxPerDay is 4.", "raise waves: maxPerDay from 4 to", "of the pins away"]),
    ]

    @Test(arguments: conflicts) func aConflictNamesKeyAndNumbers(project: String, words: [String]) throws {
        let run = try run(project)
        #expect(run.code == 2)
        for word in words { #expect(run.error.localizedCaseInsensitiveContains(word), "\(run.error)") }
    }
}
