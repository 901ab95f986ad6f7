import ExportReading
import Foundation
import TestSupport
import Testing

/// `coexist plan` as people meet it: the screen, the files, what a second run keeps, and what cannot be planned.
struct PlanCommandTests {
    /// The columns that others rely on.
    static let columns = [
        "waves.csv": "userPrincipalName,objectId,wave,date,reason",
        "waves.lock.csv": "userPrincipalName,objectId,wave,date,pinned",
        "pilot.csv": "userPrincipalName,objectId,department,devices,chosen,volunteer,why",
        "coverage.csv": "dimension,cell,users,eligible,wanted,members,weight,why",
        "load.csv": "date,tier,waves,ticketsLow,ticketsLikely,ticketsHigh,hoursLow,hoursLikely,hoursHigh,hoursLimit",
        "plan-difference.csv": "userPrincipalName,objectId,change,waveBefore,waveNow,byHand",
        "license-groups.csv": "wave,date,group,membersFile,users,skuPartNumber,seats,seatsCumulative,seatsLeft,released",
    ]

    private static func run(_ tenant: String, into folder: TemporaryFolder, _ options: String...) -> Coexist {
        Coexist(["plan", Sample.folder(tenant), "--out", folder.path, "--as-of", "2026-11-19", "--format", "json,csv"] + options)
    }

    private static func rows(_ folder: TemporaryFolder, _ file: String) throws -> [[String: String]] {
        let bytes = try #require(try Folder.files(folder.path)[file])
        return bytes.dropFirst(3).withContiguousStorageIfAvailable { DelimitedText.table(of: UnsafeRawBufferPointer($0)) } ?? []
    }

    @Test(arguments: Sample.names) func screen(name: String) throws {
        let run = Coexist("plan", Sample.folder(name), width: 100)
        #expect(run.error.isEmpty)
        let tooLong = run.lines.filter { $0.count > 100 }
        #expect(tooLong.isEmpty)
        try Golden.expect(run.out, isFile: "plan-\(name)-100.txt")
    }

    @Test(arguments: Sample.names) func allFilesWithTheirColumns(name: String) throws {
        let folder = try TemporaryFolder()
        _ = Self.run(name, into: folder)
        let files = try Folder.files(folder.path)
        for (file, columns) in Self.columns {
            let bytes = try #require(files[file], "\(file)")
            #expect(String(decoding: bytes.dropFirst(3), as: UTF8.self).prefix { $0 != "\r\n" } == columns)
        }
        #expect(files["plan.json"] != nil && files["license-waves.ps1"] != nil && files["groups/1.csv"] != nil)
        for row in try Self.rows(folder, "ledger.csv") where !(row["wave"] ?? "").isEmpty { #expect(row["authorityAfterPlan"] == "intune") }
    }

    @Test func everybodyInAWaveIsInItsGroupAndNobodyElse() throws {
        let folder = try TemporaryFolder()
        _ = Self.run("Contoso", into: folder)
        let files = try Folder.files(folder.path)
        var byWave: [String: Set<String>] = [:]
        for row in try Self.rows(folder, "waves.csv") { byWave[row["wave"] ?? "", default: []].insert(row["objectId"] ?? "") }
        for (wave, people) in byWave where wave != "0" && !wave.isEmpty {
            let group = try #require(files["groups/\(wave).csv"])
            let members = String(decoding: group.dropFirst(3), as: UTF8.self).split(separator: "\r\n").dropFirst().map(String.init)
            #expect(Set(members) == people)
        }
        let holds = try Self.rows(folder, "license-hold.csv")
        #expect(holds.contains { !($0["releaseOn"] ?? "").isEmpty })
        // A release day is that of the wave.
        let days = Dictionary(try Self.rows(folder, "waves.csv").map { ($0["userPrincipalName"] ?? "", $0["date"] ?? "") }, uniquingKeysWith: { a, _ in a })
        for hold in holds { #expect(hold["releaseOn"] == days[hold["userPrincipalName"] ?? ""]) }
    }

    @Test func theSameBytesWithAnyNumberOfThreads() throws {
        let first = try TemporaryFolder()
        _ = Self.run("Contoso", into: first, "--threads", "1")
        let second = try TemporaryFolder()
        _ = Self.run("Contoso", into: second, "--threads", "3")
        let (one, other) = (try Folder.files(first.path), try Folder.files(second.path))
        #expect(one.keys.sorted() == other.keys.sorted())
        for (file, bytes) in one { #expect(other[file] == bytes, "\(file)") }
    }

    @Test func aSecondRunKeepsEverything() throws {
        let folder = try TemporaryFolder()
        _ = Self.run("Contoso", into: folder)
        let first = try Folder.files(folder.path)
        let again = Self.run("Contoso", into: folder)
        #expect(again.text.contains("0 moved, 0 new, 0 gone"))
        let second = try Folder.files(folder.path)
        for file in ["waves.csv", "waves.lock.csv", "pilot.csv", "groups/2.csv", "load.csv"] { #expect(first[file] == second[file], "\(file)") }
    }

    @Test func aChangedWaveAndDayAreObeyed() throws {
        let folder = try TemporaryFolder()
        _ = Self.run("Contoso", into: folder)
        let waves = try #require(try Folder.files(folder.path)["waves.csv"])
        let text = String(decoding: waves, as: UTF8.self)
        let line = try #require(text.split(separator: "\r\n").first { $0.contains(",3,2027-") })
        let name = String(line.prefix { $0 != "," })
        let edited = text.replacingOccurrences(of: line, with: line.replacingOccurrences(of: ",3,2027-01-06,", with: ",4,2027-01-21,"))
        try folder.write(edited, to: "waves.csv")
        let again = Self.run("Contoso", into: folder)
        #expect(again.error.isEmpty)
        let row = try #require(try Self.rows(folder, "waves.csv").first { $0["userPrincipalName"] == name })
        #expect(row["wave"] == "4" && row["date"] == "2027-01-21" && row["reason"]?.hasPrefix("Put into this wave by hand.") == true)
        // And once more: it stays.
        _ = Self.run("Contoso", into: folder)
        #expect(try Self.rows(folder, "waves.csv").first { $0["userPrincipalName"] == name }?["wave"] == "4")
    }

    @Test func waveFilesOfAnotherSpreadsheetAreRead() throws {
        let folder = try TemporaryFolder()
        _ = Self.run("Fabrikam", into: folder)
        let waves = try #require(try Folder.files(folder.path)["waves.csv"])
        try folder.write(String(decoding: waves, as: UTF8.self).replacingOccurrences(of: ",", with: ";"), to: "waves.csv")
        #expect(Self.run("Fabrikam", into: folder).text.contains("0 moved, 0 new, 0 gone"))
    }

    /// What somebody may make of a row of `waves.csv`, and a part of the answer.
    static let mistakes = [
        (",1,", ",one,", "waves.csv:"), (",1,T+1,", ",1,next Tuesday,", "is no day"), ("wave,date", "Welle,Datum", "waves.csv:1:"),
    ]

    @Test(arguments: mistakes) func mistakesInWavesAreSaidWithTheirLine(old: String, new: String, words: String) throws {
        let folder = try TemporaryFolder()
        _ = Self.run("Fabrikam", into: folder)
        let before = try Folder.files(folder.path)
        let waves = String(decoding: try #require(before["waves.csv"]), as: UTF8.self)
        let place = try #require(waves.range(of: old))
        try folder.write(waves.replacingCharacters(in: place, with: new), to: "waves.csv")
        let again = Self.run("Fabrikam", into: folder)
        #expect(again.code == 2)
        #expect(again.error.contains(words), "\(again.error)")
        // Nothing else was touched.
        let after = try Folder.files(folder.path)
        for (file, bytes) in before where file != "waves.csv" { #expect(after[file] == bytes, "\(file)") }
    }

    /// Lines of a project file that cannot be planned, and a part of the answer.
    static let projects = [
        ("vip: [michal.jablonsk@fabrikam.com]", "Did you mean michal.jablonska@fabrikam.com?"),
        ("waves: {pins: {michal.jablonska@fabrikam.com: 2}}\nexclude: [michal.jablonska@fabrikam.com]", "is on the exclude: list"),
        ("project: {enablement: 2026-12-07}\ncalendar: {freezes: [{from: 2026-12-08, to: 2028-12-31, why: forever}]}", "no day from"),
        ("waves: {minUsers: 30, maxUsers: 10}", "minUsers"), ("pilot: {weights: {departmnt: 3}}", "department"),
        ("waves: {maxUsers: 2, together: [[michal.jablonska@fabrikam.com, bjoern.vogel@fabrikam.com, begona.salazar@fabrikam.com]]}", "must move together"),
    ]

    @Test(arguments: projects) func whatCannotBePlannedWritesNothing(project: String, words: String) throws {
        let folder = try TemporaryFolder()
        try Sample.copy("Fabrikam", into: folder, under: "in/", withProject: false)
        try folder.write("asOf: 2026-11-19\n\(project)\n", to: "in/coexist.yaml")
        let run = Coexist("plan", folder.location("in"), "--out", folder.location("out"))
        #expect(run.code == 2)
        #expect(run.error.contains(words), "\(run.error)")
        #expect(run.out.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: folder.location("out")))
    }

    @Test func olderMemberFilesHaveTheirVersionLine() throws {
        let folder = try TemporaryFolder()
        _ = Self.run("Fabrikam", into: folder, "--member-import", "older")
        let group = String(decoding: try #require(try Folder.files(folder.path)["groups/1.csv"]).dropFirst(3), as: UTF8.self)
        #expect(group.split(separator: "\r\n").first == "version:v1.0")
    }

    @Test func theScriptChangesNothingUnlessToldToAndNeverTakesAProductAway() throws {
        let folder = try TemporaryFolder()
        _ = Self.run("Contoso", into: folder)
        let script = String(decoding: try #require(try Folder.files(folder.path)["license-waves.ps1"]), as: UTF8.self)
        #expect(script.contains("$WhatIfPreference = -not $Apply"))
        #expect(script.contains("-RemoveLicenses @()"))
        #expect(!script.contains("Remove-Mg") && !script.contains("{{"))
        #expect(script.contains("$Sku = 'EMS'"))
    }

    @Test func strictWritesNothing() throws {
        let folder = try TemporaryFolder()
        let run = Coexist("plan", Sample.folder("Fabrikam"), "--strict", "--out", folder.location("out"))
        #expect(run.code == 3)
        #expect(!FileManager.default.fileExists(atPath: folder.location("out")))
    }

    @Test func aPlanInAFolderOfExportsIsNotTakenForExports() throws {
        let folder = try TemporaryFolder()
        try Sample.copy("Fabrikam", into: folder)
        let first = Coexist("plan", folder.path, "--out", folder.location("plan"))
        let second = Coexist("plan", folder.path, "--out", folder.location("plan"))
        #expect(first.code == second.code)
        #expect(second.text.contains("0 moved, 0 new, 0 gone"))
    }

    @Test func groupsOfWavesThatAreGoneAreGone() throws {
        let folder = try TemporaryFolder()
        try Sample.copy("Fabrikam", into: folder, under: "in/", withProject: false)
        try folder.write("asOf: 2026-11-19\nwaves: {maxUsers: 4}\n", to: "in/coexist.yaml")
        _ = Coexist("plan", folder.location("in"), "--out", folder.location("out"), "--format", "json,csv")
        #expect(FileManager.default.fileExists(atPath: folder.location("out/groups/5.csv")))
        try folder.write("asOf: 2026-11-19\n", to: "in/coexist.yaml")
        for file in ["waves.csv", "waves.lock.csv"] { try FileManager.default.removeItem(atPath: folder.location("out/" + file)) }
        _ = Coexist("plan", folder.location("in"), "--out", folder.location("out"), "--format", "json,csv")
        #expect(!FileManager.default.fileExists(atPath: folder.location("out/groups/5.csv")))
        let manifest = String(decoding: try #require(try Folder.files(folder.location("out"))["manifest.json"]), as: UTF8.self)
        #expect(!manifest.contains("groups/5.csv"))
    }

    @Test func aClearedWaveAndAnUnknownPersonAreSaid() throws {
        let folder = try TemporaryFolder()
        _ = Self.run("Fabrikam", into: folder)
        let waves = String(decoding: try #require(try Folder.files(folder.path)["waves.csv"]), as: UTF8.self)
        try folder.write(waves.replacingOccurrences(of: ",1,T+1,", with: ",,T+1,"), to: "waves.csv")
        #expect(Self.run("Fabrikam", into: folder).error.contains("was cleared"))
        try folder.write(waves + "nobody@fabrikam.com,,2,T+8,\r\n", to: "waves.csv")
        let run = Self.run("Fabrikam", into: folder)
        #expect(run.code == 2 && run.error.contains("nobody@fabrikam.com"))
    }
}
