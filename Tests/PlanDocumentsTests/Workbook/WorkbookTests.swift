import ExportReading
import Foundation
import Preflight
import TenantModel
import TestSupport
import Testing

@testable import PlanDocuments

struct WorkbookTests {
    static let files: [(SheetName, String)] = [
        (.ledger, "ledger.csv"), (.findings, "findings.csv"), (.actionPlan, "action-plan.csv"), (.licenses, "licenses.csv"),
        (.userlessDevices, "userless-devices.csv"), (.policyGaps, "policy-gaps.csv"),
    ]

    /// A cell as CSV writes it.
    private static func text(_ cell: ReadSheet.Cell, _ kind: SheetColumn.Kind) -> String {
        switch cell {
        case .text(let text): text
        case .flag(let flag): "\(flag)"
        case .empty: ""
        case .number(let number, style: 0): "\(Int(number))"
        case .number(let serial, _):
            kind == .day ? Timestamp(seconds: Int64((serial - 25569) * 86400)).day : Timestamp(seconds: Int64(((serial - 25569) * 86400).rounded())).description
        }
    }

    /// The cells of a CSV file, without the apostrophe that guards a formula.
    private static func rows(_ bytes: [UInt8]) -> [[String]] {
        let rows = bytes.withUnsafeBytes { DelimitedText.rows(of: UnsafeRawBufferPointer(rebasing: $0.dropFirst(3))) }
        return rows.map { $0.map { $0.hasPrefix("'") && "=+-@\t\r".contains($0.dropFirst().first ?? "x") ? String($0.dropFirst()) : $0 } }
    }

    @Test(arguments: [ReportSample.contoso, .tailspin]) func everySheetHasTheCellsOfItsFile(_ sample: ReportSample) throws {
        let assessment = sample.assessment
        let kept = ["LIC-01-blocker": ["Ada", "2026-12-01", "open", "=1+1"]]
        let workbook = try WorkbookSample.workbook(assessment, kept: kept)
        let files = try PreflightFiles(assessment, workers: Workers(count: 2), store: TemplateStore(), keptActions: kept).files([.csv])
        for (name, path) in Self.files {
            let sheet = try #require(workbook[name])
            let file = Self.rows(try #require(files.first { $0.path == path }).bytes())
            let kinds = try #require(file.first).map { SheetColumn($0).kind }
            #expect(sheet.rows.count == file.count, "\(path)")
            for (row, expected) in zip(sheet.rows, file) {
                let cells = zip(row, kinds).map { Self.text($0, $1) } + Array(repeating: "", count: kinds.count - row.count)
                #expect(cells == expected, "\(path)")
            }
        }
        #expect(workbook.sheets.map(\.name) == ["read me", "ledger", "findings", "action plan", "licenses", "userless devices", "policy gaps"])
    }

    @Test func cellsHaveTypes() throws {
        let workbook = try WorkbookSample.workbook(ReportSample.contoso.assessment)
        for (name, path) in Self.files {
            let sheet = try #require(workbook[name])
            let columns = try #require(sheet.rows.first).map { SheetColumn(Self.text($0, .text)) }
            for row in sheet.rows.dropFirst() {
                for (cell, column) in zip(row, columns) {
                    let isRight =
                        switch (cell, column.kind) {
                        case (.empty, _), (.text, .text), (.text, .day), (.flag, .flag), (.number(_, style: 0), .number): true
                        case (.number(_, let style), .moment), (.number(_, let style), .day): style > 0
                        default: false
                        }
                    #expect(isRight, "\(path), \(column.header): \(cell)")
                }
            }
        }
        #expect(try #require(workbook.entries["xl/styles.xml"]).contains("formatCode=\"yyyy-mm-dd hh:mm\""))
    }

    @Test func everyColumnIsKnown() {
        for columns in [
            LedgerFile.columns, FindingsFile.columns, ActionPlanFile.columns, LicensesFile.columns, UserlessDevicesFile.columns, PolicyGapsFile.columns,
            ["userPrincipalName", "objectId", "wave", "date", "reason"],
        ] {
            for column in columns { #expect(SheetColumn.known[column] != nil, "\(column)") }
        }
    }

    @Test func headsStayInSightAndColumnsCanBeFiltered() throws {
        let workbook = try WorkbookSample.workbook(ReportSample.fabrikam.assessment)
        for (name, sheet) in workbook.sheets {
            #expect(sheet.xml.contains("<pane ySplit=\"1\" topLeftCell=\"A2\""), "\(name)")
            let filter = try #require(sheet.xml.firstMatch(of: /<autoFilter ref="A1:[A-Z]+([0-9]+)"/), "\(name)")
            if name != SheetName.readMe.rawValue { #expect(Int(filter.1) == sheet.rows.count) }
            #expect(sheet.xml.contains("customWidth=\"1\""))
        }
    }

    @Test func theFirstSheetCountsTheOthers() throws {
        let workbook = try WorkbookSample.workbook(ReportSample.fabrikam.assessment)
        let readMe = try #require(workbook[.readMe]).rows
        #expect(readMe[0] == [.text("Sheet"), .text("Rows"), .text("What it holds")])
        for (row, (name, sheet)) in zip(readMe.dropFirst(), workbook.sheets.dropFirst()) {
            #expect(row.prefix(2) == [.text(name), .number(Double(sheet.rows.count - 1), style: 0)])
        }
        #expect(readMe.last?.last == .text("Fabrikam, as of 2026-11-19T23:59:59Z. Times are UTC."))
    }

    @Test func aPlanAddsItsWaves() throws {
        let waves = WorkbookSample.waves([("a@contoso.com", 1, "2026-12-01", "pilot"), ("b@contoso.com", 2, "T-7", "=later")])
        let workbook = try WorkbookSample.workbook(ReportSample.fabrikam.assessment, adding: [waves])
        #expect(workbook.sheets.map(\.name).prefix(4) == ["read me", "ledger", "waves", "findings"])
        let rows = try #require(workbook[.waves]).rows
        guard case .number(46357, let style) = rows[1][3] else { return #expect(rows[1][3] == .empty) }
        #expect(style > 0)
        #expect(rows[2] == [.text("b@contoso.com"), .empty, .number(2, style: 0), .text("T-7"), .text("=later")])
    }

    // MARK: Limits

    @Test func aLargeLedgerHasThoseWhoMoveOrCannotBeTold() throws {
        let assessment = ReportSample.fabrikam.assessment
        let outcomes = assessment.decisions.userOutcome
        let count = outcomes.count
        let all = try #require(WorkbookSample.workbook(assessment) { $0.ledgerUsers = count }[.ledger])
        #expect(all.rows.count == 1 + count)
        let workbook = try WorkbookSample.workbook(assessment) { $0.ledgerUsers = count - 1 }
        let kept = Set(["switchesAtEnablement", "switchesWithLicense", "cannotTell"])
        let expected = outcomes.map(\.name).filter { kept.contains($0) }
        #expect(!expected.isEmpty && expected.count < count)
        let ledger = try #require(workbook[.ledger])
        #expect(ledger.rows.dropFirst().map { $0[4] } == expected.map { .text($0) })
        guard case .text(let note) = try #require(workbook[.readMe]).rows[1][2] else { return #expect(Bool(false)) }
        #expect(note.hasSuffix("Only those who move or cannot be told: \(count - expected.count) users are left out. Everybody is in ledger.csv."))
    }

    @Test func aFullSheetSaysHowMuchIsLeftOut() throws {
        let assessment = ReportSample.fabrikam.assessment
        let whole = try #require(WorkbookSample.workbook(assessment)[.ledger])
        let workbook = try WorkbookSample.workbook(assessment) { $0.rows = 7 }
        let ledger = try #require(workbook[.ledger])
        #expect(ledger.rows == Array(whole.rows.prefix(8)))
        guard case .text(let note) = try #require(workbook[.readMe]).rows[1][2] else { return #expect(Bool(false)) }
        #expect(note.hasSuffix("no place for \(whole.rows.count - 8) more rows; the CSV file of this name has all."))
    }

    // MARK: Bytes

    @Test func theSameBytesAtAnyTimeAndPlace() throws {
        let assessment = ReportSample.fabrikam.assessment
        let first = try WorkbookSample.bytes(assessment)
        #expect(try WorkbookSample.bytes(assessment) == first)
        // Nothing comes from the clock: the entries of the zip file are of midnight, 1 January 1980.
        let entries = first.indices.dropLast(16).filter { first[$0...].starts(with: [0x50, 0x4B, 1, 2]) }
        #expect(entries.count > 10)
        for entry in entries { #expect(first[(entry + 12)..<(entry + 16)] == [0, 0, 0x21, 0]) }
        let core = try #require(ReadWorkbook(first).entries["docProps/core.xml"])
        #expect(core.matches(of: /2026-11-19T23:59:59Z/).count == 2)
    }

    @Test(arguments: ["missing", "file"]) func aFolderThatCannotBeWrittenIsSaidAtOnce(_ name: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "file")
        let file = try WorkbookSample.file(ReportSample.fabrikam.assessment, scratch: folder.location(name))
        let failure = #expect(throws: WorkbookFailure.self) { try file.bytes() }
        #expect(failure?.path == "preflight.xlsx")
        #expect(failure?.message.hasPrefix("preflight.xlsx cannot be made: ") == true)
        #expect(failure?.message.contains("--format") == true)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["file"])
    }

    @Test func nothingIsLeftBehind() throws {
        let folder = try TemporaryFolder()
        let file = try WorkbookSample.file(ReportSample.fabrikam.assessment, scratch: folder.path)
        #expect(try !file.bytes().isEmpty)
        struct Stop: Error {}
        #expect(throws: Stop.self) { try file.write { _ in throw Stop() } }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }

    @Test func aWorkbookThatIsNotWholeIsNoticed() throws {
        let folder = try TemporaryFolder()
        let bytes = try WorkbookSample.bytes(ReportSample.fabrikam.assessment)
        let location = try folder.write(bytes, to: "whole.xlsx")
        let sizes = try ReadWorkbook(bytes).entries.values.map(\.utf8.count)
        // The reader leaves hidden files out: `_rels/.rels`, which is small.
        let least = sizes.reduce(0, +)
        #expect((least...(least + 1000)).contains(PackedSize.unpacked(location)))
        try folder.truncate("whole.xlsx", to: bytes.count - 1)
        #expect(PackedSize.unpacked(location) == 0)
        #expect(PackedSize.unpacked(folder.location("nothing")) == 0)
    }
}
