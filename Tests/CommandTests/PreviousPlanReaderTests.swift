import PlanDocuments
import RolloutPlanning
import TestSupport
import Testing

@testable import CoexistCommands

/// What is read of `waves.csv` and its lock, and what is said about them.
struct PreviousPlanReaderTests {
    private static let ids = (1...4).map { "0000000\($0)-0000-4000-8000-000000000000" }
    private static let people = zip(["ada", "lin", "'=sum", "#ops"], ids).map { "\($0)@contoso.com,\($1)" }
    private static let lock =
        "userPrincipalName,objectId,wave,date,pinned\r\n\(people[0]),1,2026-12-08,\r\n\(people[1]),2,2026-12-15,wave\r\n\(people[2]),2,2026-12-15,\r\n"
        + "\(people[3]),,,\r\n"
    private static let waves =
        "userPrincipalName,objectId,wave,date,reason\r\n\(people[0]),1,2026-12-08,Pilot\r\n\(people[1]),2,2026-12-15,By hand\r\n\(people[2]),2,2026-12-15,Team\r\n"
        + "\(people[3]),,,Excluded\r\n"

    private func read(_ waves: String?, lock: String? = lock, isForced: Bool = false) throws -> EarlierPlan {
        let folder = try TemporaryFolder()
        if let waves { try folder.write(waves, to: "waves.csv") }
        if let lock { try folder.write(lock, to: "waves.lock.csv") }
        return try PreviousPlanReader(folder.path, today: try #require(Day("2026-11-19")), isForced: isForced).read()
    }

    /// The sentences about a file that cannot be taken.
    private func problems(_ waves: String, lock: String? = lock) throws -> [String] {
        do {
            _ = try read(waves, lock: lock)
            return []
        } catch PlanFailure.unreadableWaves(let rows) {
            return rows.map { "\($0.line): \($0.message). \($0.fix)" }
        }
    }

    @Test func whatNobodyChangedIsNobodysWish() throws {
        let earlier = try read(Self.waves)
        #expect(earlier.notes.isEmpty)
        let rows = try #require(earlier.plan).rows
        #expect(rows.map(\.userPrincipalName) == ["ada@contoso.com", "lin@contoso.com", "=sum@contoso.com", "#ops@contoso.com"])
        #expect(rows.map(\.isPinned) == [false, true, false, false])
        #expect(rows.allSatisfy { $0.isKnown && !$0.isDatePinned && $0.ownCells.isEmpty && $0.planned == $0.wave })
        #expect(rows.map(\.line) == [2, 3, 4, 5])
    }

    @Test(arguments: [";", ",", "\t", "|"]) func aFirstLineForExcelSaysTheDelimiter(delimiter: String) throws {
        let plain = try #require(try read(Self.waves).plan).rows
        for first in ["sep=\(delimiter)", "SEP=\(delimiter)", "\"sep=\(delimiter)\""] {
            let rows = try #require(try read("\u{FEFF}\(first)\r\n" + Self.waves.replacing(",", with: delimiter)).plan).rows
            #expect(rows.map(\.line) == [3, 4, 5, 6])
            #expect(rows.map(\.objectID) == plain.map(\.objectID) && rows.map(\.wave) == plain.map(\.wave) && rows.map(\.date) == plain.map(\.date))
        }
    }

    @Test func columnsInAnotherOrderAndLetterCaseAreTheSame() throws {
        let table = Self.waves.split(separator: "\r\n").dropFirst().map { row in
            row.split(separator: ",", omittingEmptySubsequences: false).reversed().dropFirst().joined(separator: ",")
        }
        let rows = try #require(try read((["DATE, Wave ,OBJECTID,userprincipalname"] + table).joined(separator: "\n") + "\n").plan).rows
        #expect(try rows == #require(try read(Self.waves).plan).rows)
    }

    @Test func whoeverHasNoObjectIDIsFoundByName() throws {
        let without = Self.ids.reduce(Self.waves) { $0.replacing($1, with: "") }.replacing("ada@", with: "Ada@")
        let rows = try #require(try read(without).plan).rows
        #expect(rows.map(\.objectID) == Self.ids && rows.map(\.planned) == [1, 2, 2, nil])
    }

    @Test func columnsThatPeopleAddedAreReadInTheirOrder() throws {
        let lines = Self.waves.split(separator: "\r\n")
        let own = ["1st,\(lines[0]),Manager asked,,Note,,", "#1,\(lines[1]),yes,,,,", "2,\(lines[2]),,untitled,\"a, b\",,", "3,\(lines[3]),,,", ",\(lines[4])"]
        let plan = try #require(try read(own.joined(separator: "\r\n") + "\r\n").plan)
        #expect(plan.ownTitles == ["1st", "Manager asked", "", "Note"])
        #expect(plan.rows.map(\.ownCells) == [["#1", "yes", "", ""], ["2", "", "untitled", "a, b"], ["3", "", "", ""], ["", "", "", ""]])
        #expect(plan.rows.allSatisfy { $0.isKnown } && plan.rows.map(\.isPinned) == [false, true, false, false])
    }

    @Test func cellsBehindTheHeaderHaveAColumnWithoutATitle() throws {
        let plan = try #require(try read(Self.waves.replacing("Pilot\r\n", with: "Pilot,asked\r\n")).plan)
        #expect(plan.ownTitles == [""] && plan.rows.map(\.ownCells) == [["asked"], [""], [""], [""]])
    }

    @Test(arguments: ["wave", "Date", "objectid", "reason", "USERPRINCIPALNAME"]) func anAddedColumnWithTheNameOfOursIsSaid(title: String) throws {
        let text = Self.waves.split(separator: "\r\n").enumerated().map { ($0 == 0 ? title : "x") + "," + $1 }.joined(separator: "\r\n")
        let ours = try #require(WavesFile.columns.first { $0.lowercased() == title.lowercased() })
        #expect(try problems(text) == ["1: the column \(ours) is there 2 times. Give the one that you added another title."])
    }

    @Test(arguments: ["wave", "userPrincipalName", "objectId", "date"]) func aMissingColumnIsNamed(column: String) throws {
        let words =
            "2: the columns userPrincipalName, objectId, wave and date are not all there; missing: \(column). Put the header back as it was, or delete the file to begin anew."
        #expect(try problems("\n" + Self.waves.replacing(column, with: "Spalte", maxReplacements: 1)) == [words])
        // The reason is ours to write.
        #expect(try problems(Self.waves.replacing("reason", with: "why")).isEmpty)
    }

    /// What stands where a wave should, or a day, and the answer.
    static let cells = [
        ("1.5,2026-12-15", "\"1.5\" is no wave. Write a whole number from 0 to 999."), ("-1,2026-12-15", "\"-1\" is no wave."),
        ("2 ,15.12.2206", "\"15.12.2206\" is more than 10 years away from this run. Correct the day."), ("1000,2026-12-15", "\"1000\" is no wave."),
        ("two,2026-12-15", "\"two\" is no wave."), ("2,9999-12-31", "\"9999-12-31\" is more than 10 years away"),
        ("2,1926-12-15", "\"1926-12-15\" is more than 10 years away"), ("2,T+9999", "\"T+9999\" is more than 10 years away"),
        ("2,W2+4000", "\"W2+4000\" is more than 10 years away"), ("2,soon", "\"soon\" is no day. Write it as 2026-12-07, or as T+8"),
        (",2026-12-15", "the wave of lin@contoso.com was cleared. Put the user on the exclude: list"),
        ("2,03/04/2027", "\"03/04/2027\" could be day first or month first. Say which with --date-order dmy"),
    ]

    @Test(arguments: cells) func whatIsNoWaveOrNoDayIsSaidWithItsLine(cell: String, words: String) throws {
        let problems = try problems(Self.waves.replacing("\(Self.people[1]),2,2026-12-15", with: "\(Self.people[1]),\(cell)"))
        #expect(problems.count == 1 && problems.first?.hasPrefix("3: \(words)") == true, "\(problems)")
    }

    /// What the file holds, and what is said.
    static let remains = [
        (nil, "waves.csv is missing: the waves stand as the last run chose them."), ("", "waves.csv is empty: the waves stand as the last run chose them."),
        ("\r\n\r\n", "waves.csv is empty: the waves stand"), ("\u{FEFF}", "waves.csv is empty: the waves stand"),
        ("sep=;\r\n", "waves.csv is empty: the waves stand"),
        ("userPrincipalName,objectId,wave,date,reason\r\n", "waves.csv has a header and no rows: the waves stand as the last run chose them."),
    ]

    @Test(arguments: remains) func anEmptyFileKeepsTheLastChoicesAndIsSaid(rest: String?, words: String) throws {
        let earlier = try read(rest)
        #expect(earlier.notes.count == 1 && earlier.notes.first?.hasPrefix(words) == true, "\(earlier.notes)")
        #expect(earlier.plan?.rows.map(\.wave) == [1, 2, 2, nil])
        #expect(earlier.plan?.rows.allSatisfy { $0.line == 0 } == true)
    }

    @Test func withoutALockAnEmptyFileIsNoPlan() throws {
        let earlier = try read("", lock: nil)
        #expect(earlier.plan == nil && earlier.notes == ["waves.csv is empty: nothing is kept from it."])
        #expect(try read(nil, lock: nil).plan == nil)
    }

    @Test func rowsThatWereRemovedStandAndAreSaid() throws {
        let earlier = try read(Self.waves.split(separator: "\r\n").prefix(3).joined(separator: "\r\n"))
        #expect(earlier.notes.first?.hasPrefix("2 rows were removed from waves.csv: the waves of these people stand as the last run chose them.") == true)
        #expect(earlier.plan?.rows.map(\.wave) == [1, 2, 2, nil] && earlier.plan?.rows.map(\.line) == [2, 3, 0, 0])
    }

    @Test func twoRowsAboutOnePersonAreBothKnown() throws {
        let rows = try #require(try read(Self.waves + Self.waves.split(separator: "\r\n")[1] + "\r\n").plan).rows
        #expect(rows.count == 5 && rows[4].planned == 1 && !rows[4].isPinned && rows[4].line == 6)
    }

    @Test func aLockThatEndsWithinALineIsTakenByForceAlone() throws {
        let cut = String(Self.lock.dropLast())
        #expect(throws: PlanFailure.self) { try read(Self.waves, lock: cut) }
        let forced = try read(Self.waves, lock: cut, isForced: true)
        #expect(forced.notes.first?.hasPrefix("waves.lock.csv is not as the last run wrote it, and --force takes it as it is: 0 of 4 people") == true)
        // What is no lock any more cannot be forced.
        #expect(throws: PlanFailure.self) { try read(Self.waves, lock: String(Self.lock.dropLast(30)), isForced: true) }
    }
}
