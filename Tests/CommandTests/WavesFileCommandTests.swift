import ExportReading
import Foundation
import TestSupport
import Testing

/// `waves.csv` as people leave it between two runs of `coexist plan`, and the lock beside it.
struct WavesFileCommandTests {
    private let folder: TemporaryFolder
    /// A first plan, made once.
    private static let first = Result {
        let folder = try TemporaryFolder()
        try Sample.copy("Fabrikam", into: folder, under: "in/", withProject: false)
        try project("", in: folder)
        _ = run(in: folder)
        return folder
    }

    init() throws {
        folder = try TemporaryFolder()
        let first = try Self.first.get()
        for part in ["in", "out"] { try FileManager.default.copyItem(atPath: first.location(part), toPath: folder.location(part)) }
    }

    private static func project(_ more: String, enablement: String = "2026-12-07", in folder: TemporaryFolder) throws {
        try folder.write("asOf: 2026-11-19\nproject: {enablement: \(enablement)}\nfacts: {authority: office365}\n\(more)\n", to: "in/coexist.yaml")
    }

    private static func run(_ options: [String] = [], in folder: TemporaryFolder) -> Coexist {
        Coexist(["plan", folder.location("in"), "--out", folder.location("out"), "--format", "json,csv"] + options)
    }

    private func project(_ more: String, enablement: String = "2026-12-07") throws { try Self.project(more, enablement: enablement, in: folder) }

    @discardableResult
    private func run(_ options: String...) -> Coexist { Self.run(options, in: folder) }

    private func text(_ file: String) throws -> String { try Folder.text(folder.location("out/" + file)) }

    private func edit(_ file: String = "waves.csv", _ change: (String) throws -> String) throws { try folder.write(change(try text(file)), to: "out/" + file) }

    private func exists(_ file: String) -> Bool { FileManager.default.fileExists(atPath: folder.location("out/" + file)) }

    private func rows(_ file: String = "waves.csv") throws -> [[String: String]] {
        var text = String(try text(file).drop { $0 == "\u{FEFF}" })
        return text.withUTF8 { DelimitedText.table(of: UnsafeRawBufferPointer($0)) }
    }

    private func lines() throws -> [String] { try text("waves.csv").components(separatedBy: "\r\n") }

    /// Somebody of wave 2 with an ordinary place.
    private func somebody(ofWave wave: String = "2") throws -> [String: String] {
        try #require(try rows().first { $0["wave"] == wave && $0["reason"]?.hasPrefix("Moves with") == true })
    }

    /// Puts somebody into wave 3 by hand.
    private func pinSomebody() throws -> String {
        let name = try #require(try somebody()["userPrincipalName"])
        try edit { text in
            text.components(separatedBy: "\r\n").map { $0.hasPrefix(name) ? $0.replacingOccurrences(of: ",2,2026-12-15,", with: ",3,2026-12-22,") : $0 }
                .joined(separator: "\r\n")
        }
        return name
    }

    // MARK: Together with the lock

    @Test(arguments: [nil, "{", "{\"tool\":{\"name\":\"coexist\"},\"outputs\":[]}"])
    func wavesAndTheirLockStayAsTheyAreTogetherWhenNobodyKnowsWhoWroteThem(manifest: String?) throws {
        let name = try pinSomebody()
        if let manifest {
            try folder.write(manifest, to: "out/manifest.json")
        } else {
            try FileManager.default.removeItem(atPath: folder.location("out/manifest.json"))
        }
        let (waves, lock) = (try text("waves.csv"), try text("waves.lock.csv"))
        let again = run()
        #expect(again.code != 2)
        #expect(try text("waves.csv") == waves && text("waves.lock.csv") == lock)
        #expect(again.error.contains("the new ones are waves.new.csv and waves.lock.new.csv"), "\(again.error)")
        #expect(again.error.contains("--force") && again.error.contains("give both the old names"))
        // One line about the pair, and at most one about each other file or about all of them.
        #expect(again.error.components(separatedBy: "waves.lock.new.csv").count == 2)
        #expect(try rows("waves.new.csv").first { $0["userPrincipalName"] == name }?["wave"] == "3")
        #expect(try rows("waves.lock.new.csv").first { $0["userPrincipalName"] == name }?["pinned"] == "wave")
        // What was said is done: the new pair takes the old names, and the next run writes in place.
        for file in ["waves", "waves.lock"] {
            try FileManager.default.removeItem(atPath: folder.location("out/\(file).csv"))
            try FileManager.default.moveItem(atPath: folder.location("out/\(file).new.csv"), toPath: folder.location("out/\(file).csv"))
        }
        let third = run()
        #expect(third.code != 2 && !third.error.contains("waves.lock"), "\(third.error)")
        #expect(!exists("waves.new.csv") && !exists("waves.lock.new.csv"))
        #expect(try rows().first { $0["userPrincipalName"] == name }?["wave"] == "3")
    }

    @Test func aMissingManifestIsSaidOnceForAllFiles() throws {
        try FileManager.default.removeItem(atPath: folder.location("out/manifest.json"))
        let again = run()
        let lines = again.error.split(separator: "\n")
        #expect(lines.count == 2, "\(again.error)")
        #expect(lines.allSatisfy { $0.hasPrefix("manifest.json is missing, so nobody can tell what was changed by hand") })
    }

    @Test func forceWritesThePairInPlaceAndKeepsWhatWasSetByHand() throws {
        let name = try pinSomebody()
        try FileManager.default.removeItem(atPath: folder.location("out/manifest.json"))
        let forced = run("--force")
        #expect(forced.code != 2 && forced.error.isEmpty, "\(forced.error)")
        #expect(!exists("waves.new.csv") && !exists("waves.lock.new.csv"))
        #expect(try rows().first { $0["userPrincipalName"] == name }?["wave"] == "3")
        #expect(try rows("waves.lock.csv").first { $0["userPrincipalName"] == name }?["pinned"] == "wave")
    }

    @Test func forceTakesALockThatWasCutShortAndSaysWhatThatMeans() throws {
        let whole = try text("waves.lock.csv").components(separatedBy: "\r\n")
        let people = try rows().count
        try folder.write(whole.prefix(4).joined(separator: "\r\n") + "\r\n", to: "out/waves.lock.csv")
        #expect(run().code == 2)
        let forced = run("--force")
        #expect(forced.code != 2, "\(forced.error)")
        #expect(
            forced.error.contains("waves.lock.csv is not as the last run wrote it, and --force takes it as it is: \(people - 3) of \(people) people"),
            "\(forced.error)")
        #expect(forced.error.contains("count as set by hand"))
    }

    @Test func aLockThatEndsWithinALineIsSaidWithoutAManifestToo() throws {
        try FileManager.default.removeItem(atPath: folder.location("out/manifest.json"))
        try edit("waves.lock.csv") { String($0.dropLast(5)) }
        let again = run()
        #expect(again.code == 2 && again.error.contains("waves.lock.csv is not as the last run wrote it"), "\(again.error)")
    }

    // MARK: Rows

    @Test func aRowThatStandsTwiceIsLeftOutAndSaid() throws {
        let before = try text("waves.csv")
        let lines = try lines()
        try edit { _ in (lines.prefix(4) + [lines[2]] + lines.dropFirst(4)).joined(separator: "\r\n") }
        let again = run()
        #expect(again.code != 2)
        #expect(again.error == "waves.csv:5: says the same as line 3, and was left out.\n")
        #expect(again.text.contains("0 moved, 0 new, 0 gone"))
        #expect(try text("waves.csv") == before)
        #expect(try rows("waves.lock.csv").allSatisfy { $0["pinned"]?.contains("wave") != true })
    }

    @Test func aCopyWithoutItsObjectIDIsTheSamePerson() throws {
        let before = try text("waves.csv")
        let row = try somebody()
        let (name, id) = (row["userPrincipalName"] ?? "?", row["objectId"] ?? "?")
        let lines = try lines()
        let place = try #require(lines.firstIndex { $0.hasPrefix(name) })
        let copy = lines[place].replacingOccurrences(of: id, with: "").replacingOccurrences(of: name, with: name.uppercased())
        try edit { _ in (lines.prefix(1) + [copy] + lines.dropFirst()).joined(separator: "\r\n") }
        let again = run()
        #expect(again.error == "waves.csv:\(place + 2): says the same as line 2, and was left out.\n")
        #expect(try text("waves.csv") == before)
    }

    @Test(arguments: ["wave", "date"]) func twoRowsThatDifferAreAskedAbout(_ column: String) throws {
        let row = try somebody()
        let name = row["userPrincipalName"] ?? "?"
        let lines = try lines()
        let place = try #require(lines.firstIndex { $0.hasPrefix(name) })
        let other = lines[place].replacingOccurrences(of: ",2,2026-12-15,", with: column == "wave" ? ",3,2026-12-15," : ",2,2026-12-16,")
        try edit { _ in (lines.dropLast() + [other, ""]).joined(separator: "\r\n") }
        let (first, second) = (place + 1, lines.count)
        let again = run()
        #expect(again.code == 2)
        let there = column == "wave" ? "wave 3 on 2026-12-15" : "wave 2 on 2026-12-16"
        #expect(
            again.error == "coexist: waves.csv:\(second): \(name) has two rows: wave 2 on 2026-12-15 in line \(first), \(there) in line \(second). "
                + "Keep the one that you mean, and remove the other.\n")
    }

    @Test func rowsThatWereRemovedStandAndAreSaid() throws {
        let before = try text("waves.csv")
        let lines = try lines()
        try edit { _ in (lines.prefix(3) + lines.dropFirst(5)).joined(separator: "\r\n") }
        let again = run()
        #expect(again.error.hasPrefix("2 rows were removed from waves.csv: the waves of these people stand"), "\(again.error)")
        #expect(try text("waves.csv") == before)
    }

    @Test(arguments: ["2126-12-07"]) func anEnablementThatNobodyMeansIsSaid(day: String) throws {
        try project("", enablement: day)
        let again = run()
        #expect(again.code == 2)
        #expect(again.error.contains("project: enablement is \(day), more than 10 years away from this run (2026-11-19). Correct the day"), "\(again.error)")
    }

    @Test func whoIsNotInTheExportsAnyMoreIsGone() throws {
        let users = try #require(try Folder.files(folder.location("in")).first { $0.key.hasPrefix("users_") })
        let name = try somebody()["userPrincipalName"] ?? "?"
        let rest = String(decoding: users.value, as: UTF8.self).components(separatedBy: "\r\n").filter { !$0.contains(name) }
        try folder.write(rest.joined(separator: "\r\n"), to: "in/" + users.key)
        let again = run()
        #expect(again.code != 2 && again.error.isEmpty, "\(again.error)")
        #expect(again.text.contains("0 moved, 0 new, 1 gone"))
        #expect(try !text("waves.csv").contains(name))
    }

    @Test func whoWasExcludedAndIsGoneIsNoMistake() throws {
        let users = try #require(try Folder.files(folder.location("in")).first { $0.key.hasPrefix("users_") })
        let name = try somebody()["userPrincipalName"] ?? "?"
        try project("exclude: [\(name)]")
        run()
        #expect(try rows().first { $0["userPrincipalName"] == name }?["wave"] == "")
        let rest = String(decoding: users.value, as: UTF8.self).components(separatedBy: "\r\n").filter { !$0.contains(name) }
        try folder.write(rest.joined(separator: "\r\n"), to: "in/" + users.key)
        try project("")
        let again = run()
        #expect(again.code != 2 && again.text.contains("0 moved, 0 new, 0 gone"), "\(again.error)")
    }

    // MARK: Columns

    @Test func aFirstLineForExcelIsNoRow() throws {
        let before = try text("waves.csv")
        let table = before.drop { $0 == "\u{FEFF}" }.components(separatedBy: "\r\n").map { line in
            line.split(separator: ",", maxSplits: 4, omittingEmptySubsequences: false).joined(separator: ";")
        }
        try folder.write("\u{FEFF}sep=;\r\n" + table.joined(separator: "\r\n"), to: "out/waves.csv")
        let again = run()
        #expect(again.code != 2 && again.error.isEmpty && again.text.contains("0 moved, 0 new, 0 gone"), "\(again.error)")
        #expect(try text("waves.csv") == before)
    }

    @Test func columnsThatPeopleAddedStayBehindOurs() throws {
        let lines = try lines().map { $0.replacingOccurrences(of: "\u{FEFF}", with: "") }
        let own = lines.enumerated().map { place, line in
            if line.isEmpty { return "" }
            // One before ours, two behind, and what a spreadsheet leaves at the end.
            if place == 0 { return "#,\(line),Manager asked,,=Formula,,\r\n".trimmingCharacters(in: .newlines) }
            return place == 2 ? "#2,\(line),\"yes, \"\"Lin\"\"\",untitled,=1+1,," : "\(place),\(line),,,,,"
        }
        try folder.write(own.joined(separator: "\r\n"), to: "out/waves.csv")
        let again = run()
        #expect(again.code != 2 && again.error.isEmpty && again.text.contains("0 moved, 0 new, 0 gone"), "\(again.error)")
        let kept = try self.lines()
        #expect(kept[0].drop { $0 == "\u{FEFF}" } == "userPrincipalName,objectId,wave,date,reason,#,Manager asked,,'=Formula")
        #expect(kept[1].hasSuffix(",1,,,"))
        #expect(kept[2] == lines[2] + ",#2,\"yes, \"\"Lin\"\"\",untitled,'=1+1")
        #expect(try text("waves.lock.csv").hasPrefix("\u{FEFF}userPrincipalName,objectId,wave,date,pinned\r\n"))
        // Once more: they stay as they are. Whoever is new has empty cells.
        let name = kept[3].prefix { $0 != "," }
        try edit { _ in kept.filter { !$0.hasPrefix(name) }.joined(separator: "\r\n") }
        try edit("waves.lock.csv") { $0.components(separatedBy: "\r\n").filter { !$0.hasPrefix(name) }.joined(separator: "\r\n") }
        _ = run("--force")
        let third = try self.lines()
        #expect(third[0] == kept[0] && third[1] == kept[1] && third[2] == kept[2])
        #expect(try #require(third.first { $0.hasPrefix(name) }).hasSuffix(",,,,"))
    }
}
