import ExportReading
import Foundation
import TestSupport
import Testing

/// `coexist plan` run again into its folder: while waves run, with days as spreadsheets leave them, and with files that are damaged.
struct PlanAgainCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try Sample.copy("Fabrikam", into: folder, under: "in/", withProject: false)
        try project("2026-11-19")
    }

    private func project(_ asOf: String, _ more: String = "") throws {
        try folder.write("asOf: \(asOf)\nproject: {enablement: 2026-12-07}\nfacts: {authority: office365}\n\(more)\n", to: "in/coexist.yaml")
    }

    private func run(_ options: String...) -> Coexist {
        Coexist(["plan", folder.location("in"), "--out", folder.location("out"), "--format", "json,csv"] + options)
    }

    private func text(_ file: String) throws -> String {
        String(decoding: try #require(try Folder.files(folder.location("out"))[file]), as: UTF8.self)
    }

    private func edit(_ file: String, _ change: (String) -> String) throws { try folder.write(change(try text(file)), to: "out/" + file) }

    private func rows(_ file: String) throws -> [[String: String]] {
        let bytes = try #require(try Folder.files(folder.location("out"))[file])
        return bytes.dropFirst(3).withContiguousStorageIfAvailable { DelimitedText.table(of: UnsafeRawBufferPointer($0)) } ?? []
    }

    @Test func aPilotThatHasRunIsShownAsDoneAndItsStragglerGoesOn() throws {
        _ = run()
        let first = try rows("waves.csv")
        let pilot = first.filter { $0["wave"] == "1" }.compactMap { $0["userPrincipalName"] }
        #expect(pilot.count == 5)
        // Two of the three without a license get one.
        let users = try #require(try Folder.files(folder.location("in")).first { $0.key.hasPrefix("users_") })
        let late = "bjoern.vogel@fabrikam.com"
        let fresh = String(decoding: users.value, as: UTF8.self).components(separatedBy: "\r\n").map { line in
            guard pilot.contains(where: { line.contains($0) }), !line.contains(late) else { return line }
            return line.replacingOccurrences(of: "Microsoft 365 Business Standard", with: "Enterprise Mobility + Security E3")
                .replacingOccurrences(of: "Microsoft 365 Empresa Estándar", with: "Enterprise Mobility + Security E3")
        }
        try folder.write(fresh.joined(separator: "\r\n"), to: "in/" + users.key)
        try project("2026-12-11")
        let again = run()
        #expect(again.error.isEmpty, "\(again.error)")
        #expect(again.text.contains("pilot · has run, 4 moved"), "\(again.out)")
        #expect(again.text.contains("nobody is chosen in addition"))
        let second = try rows("waves.csv")
        for (before, now) in zip(first, second) where before["userPrincipalName"] != late {
            #expect(before["wave"] == now["wave"] && before["date"] == now["date"], "\(now)")
        }
        let straggler = try #require(second.first { $0["userPrincipalName"] == late })
        #expect(straggler["wave"] != "1" && straggler["reason"]?.hasPrefix("Was in a wave that has run") == true)
        #expect(again.text.contains("PLN-13"))
        // What is in the group stays there, and a third run changes nothing.
        #expect(try text("groups/1-license.csv").split(separator: "\r\n").count == 5)
        #expect(try text("license-waves.ps1").contains("$Ran = @(1)"))
        _ = run()
        #expect(try rows("waves.csv").map { $0["wave"] } == second.map { $0["wave"] })
    }

    /// Days as a spreadsheet leaves them.
    static let forms = ["d.M.yyyy", "M/d/yyyy", "dd/MM/yyyy", "d-MMM-yy", "yyyy/MM/dd", "MM/dd/yyyy HH:mm", "yyyy-MM-dd HH:mm:ss", "dd MMM yyyy"]

    private static func written(_ day: String, _ form: String) -> String {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(identifier: "UTC")
        formatter.dateFormat = "yyyy-MM-dd"
        guard let date = formatter.date(from: day) else { return day }
        formatter.dateFormat = form
        return formatter.string(from: date)
    }

    private func rewriteDays(_ form: String) throws {
        try edit("waves.csv") { text in
            ["2026-12-07", "2026-12-08", "2026-12-15", "2026-12-22"].reduce(text) { $0.replacingOccurrences(of: $1, with: Self.written($1, form)) }
        }
    }

    @Test(arguments: forms) func daysThatASpreadsheetRewroteAreTheSameDays(_ form: String) throws {
        _ = run()
        let before = try text("waves.csv")
        try rewriteDays(form)
        let again = run()
        #expect(again.code != 2, "\(again.error)")
        #expect(again.text.contains("0 moved, 0 new, 0 gone"))
        #expect(try text("waves.csv") == before)
        // Nobody wished for anything: no day is pinned.
        #expect(try rows("waves.lock.csv").allSatisfy { $0["pinned"]?.contains("date") != true })
    }

    @Test(arguments: [false, true]) func unicodeTextOfASpreadsheetIsRead(isBigEndian: Bool) throws {
        _ = run()
        let before = try text("waves.csv")
        let bytes = ("\u{FEFF}" + before.drop { $0 == "\u{FEFF}" }).utf16.flatMap { unit in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return isBigEndian ? [high, low] : [low, high]
        }
        try Data(bytes).write(to: URL(fileURLWithPath: folder.location("out/waves.csv")))
        let again = run()
        #expect(again.code != 2, "\(again.error)")
        #expect(again.text.contains("0 moved, 0 new, 0 gone"))
        #expect(try text("waves.csv") == before)
    }

    @Test func daysThatNothingSettlesAreSaidOnceAndAsked() throws {
        try project("2026-11-19", "calendar: {freezes: [{from: 2026-12-09, to: 2027-01-31, why: year end}], minGapDays: 1}\nwaves: {growth: 100}")
        _ = run()
        try edit("waves.csv") { $0.replacingOccurrences(of: "2026-12-08", with: "10/12/2026").replacingOccurrences(of: "2027-02-01", with: "03/02/2027") }
        let again = run()
        #expect(again.code == 2)
        #expect(again.error.components(separatedBy: "--date-order").count == 3, "\(again.error)")
        #expect(again.error.contains("and so could"))
        #expect(again.error.components(separatedBy: "coexist:").count == 2)
        let asked = run("--date-order", "dmy")
        #expect(asked.code != 2, "\(asked.error)")
        #expect(try rows("waves.csv").contains { $0["date"] == "2026-12-10" })
        #expect(asked.text.contains("PLN-05"))
    }

    @Test func aDayOfOnePersonIsCheckedAndUsedEverywhere() throws {
        _ = run()
        let row = try #require(try rows("waves.csv").first { $0["wave"] == "3" && $0["reason"]?.contains("Held") == false })
        let name = row["userPrincipalName"] ?? ""
        try edit("waves.csv") { text in
            text.components(separatedBy: "\r\n").map { $0.hasPrefix(name) ? $0.replacingOccurrences(of: "2026-12-22", with: "2026-12-19") : $0 }
                .joined(separator: "\r\n")
        }
        let again = run()
        // A Saturday, and four days after wave 2.
        #expect(again.text.contains("PLN-05") && again.text.contains("PLN-06"), "\(again.out)")
        let groups = try rows("license-groups.csv").filter { $0["wave"] == "3" }
        #expect(groups.map { $0["date"] } == ["2026-12-22", "2026-12-19"])
        #expect(groups.last?["membersFile"] == "groups/3-license-2026-12-19.csv" && groups.last?["users"] == "1")
        #expect(try text("groups/3-license-2026-12-19.csv").contains(row["objectId"] ?? "?"))
        #expect(try !text("groups/3-license.csv").contains(row["objectId"] ?? "?"))
        // Taken back: nothing of it stays.
        try edit("waves.csv") { $0.replacingOccurrences(of: "2026-12-19", with: "") }
        _ = run()
        #expect(try Folder.files(folder.location("out"))["groups/3-license-2026-12-19.csv"] == nil)
        #expect(try rows("license-groups.csv").count { $0["wave"] == "3" } == 1)
    }

    @Test func aDaySetForAWholeWaveStaysSet() throws {
        _ = run()
        try edit("waves.csv") { $0.replacingOccurrences(of: "2026-12-22", with: "2027-01-12") }
        _ = run()
        #expect(try rows("waves.csv").contains { $0["wave"] == "3" && $0["date"] == "2027-01-12" })
        _ = run()
        #expect(try rows("waves.csv").contains { $0["wave"] == "3" && $0["date"] == "2027-01-12" })
    }

    @Test func twoPeopleInOneRowAreSaid() throws {
        _ = run()
        let all = try rows("waves.csv")
        let (one, other) = (try #require(all.first), try #require(all.last))
        try edit("waves.csv") { $0.replacingOccurrences(of: (one["userPrincipalName"] ?? "?") + ",", with: (other["userPrincipalName"] ?? "") + ",") }
        let again = run()
        #expect(again.code == 2)
        #expect(again.error.contains("waves.csv:2: the name is that of \(other["userPrincipalName"] ?? "?"), the object id that of"), "\(again.error)")
    }

    @Test(arguments: ["waves.lock.csv"]) func aDamagedLockIsSaidAndNotTakenForWishes(_ file: String) throws {
        _ = run()
        let whole = try text(file)
        let lines = whole.components(separatedBy: "\r\n")
        for damaged in [
            String(whole.prefix(whole.count / 2)), lines.prefix(4).joined(separator: "\r\n") + "\r\n", "", whole.replacingOccurrences(of: ",2,", with: ",x,"),
        ] {
            try folder.write(damaged, to: "out/" + file)
            let again = run()
            #expect(again.code == 2)
            #expect(again.error.contains("waves.lock.csv") && again.error.contains("delete both, to plan afresh"), "\(again.error)")
        }
        try folder.write(whole, to: "out/" + file)
        #expect(run().code != 2)
    }

    @Test func theScriptKnowsTheDaysAndRefusesToBeEarly() throws {
        _ = run()
        let script = try text("license-waves.ps1")
        #expect(script.contains("$Days = @{ 1 = '2026-12-08'; 2 = '2026-12-15'; 3 = '2026-12-22' }"))
        #expect(script.contains("[switch] $Force") && script.contains("if ($Apply -and -not $Force) { throw"))
        #expect(script.contains("it has not run.") && script.contains("$WhatIfPreference = -not $Apply"))
    }

    @Test func widerLimitsKeepTheWavesAndSayHowToPlanAfresh() throws {
        try project("2026-11-19", "waves: {maxUsers: 4}")
        _ = run()
        try project("2026-11-19")
        let again = run()
        #expect(again.text.contains("To plan afresh under today's limits"), "\(again.out)")
    }

    /// Lines of a project file, and a part of the answer.
    static let projects = [
        ("licenses: {buy: {EMSS: 5}}", "licenses: buy names EMSS, which is no product. Did you mean EMS?"),
        ("waves: {minUsers: 12, growth: 1}\npilot: {size: 2}", "waves: growth from 1 to"),
        ("helpDesk: {capacity: {tier1: 0.2}}\nwaves: {minUsers: 10}", "raise helpDesk: capacity: tier1 from 0.2 to"),
        ("waves: {growth: 1, pins: {Sales: 2}}\npilot: {size: 1}", "waves: growth from 1 to"),
    ]

    @Test(arguments: projects) func whatWouldDoIsNamed(_ lines: String, words: String) throws {
        try project("2026-11-19", lines)
        let run = run()
        #expect(run.code == 2)
        #expect(run.error.contains(words), "\(run.error)")
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/usr/share/zoneinfo/tzdata.zi"))) func aTimeZoneThatDoesNotExistIsSaid() throws {
        try folder.write("project: {timeZone: Europe/Pariss}\n", to: "in/coexist.yaml")
        let wrong = run()
        #expect(wrong.code == 2 && wrong.error.contains("Did you mean Europe/Paris?"), "\(wrong.error)")
        try folder.write("project: {timeZone: Asia/Calcutta}\n", to: "in/coexist.yaml")
        #expect(run().code != 2)
    }
}
