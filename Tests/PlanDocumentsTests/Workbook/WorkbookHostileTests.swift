import ExportReading
import Preflight
import TestSupport
import Testing

@testable import PlanDocuments

/// Whatever data holds, it stays text.
struct WorkbookHostileTests {
    static let formulas = [
        "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(\"https://evil.example\")", "{=1}", "'=1", "1E9", "0123", "TRUE", " x ", "2026-11-19",
    ]

    private static func cell(_ text: String) -> String {
        let bytes = SheetWriter.encoded([text])
        #expect(bytes.last == 0 && !bytes.dropLast().contains(0))
        return String(decoding: bytes.dropLast(), as: UTF8.self)
    }

    @Test func textsAreNeitherFormulasNorLinks() throws {
        let texts = Self.formulas + Hostile.all
        let waves = WorkbookSample.waves(texts.map { ($0, 1, "T", $0) })
        let workbook = try WorkbookSample.workbook(ReportSample.fabrikam.assessment, adding: [waves])
        let sheet = try #require(workbook[.waves])
        #expect(sheet.elements.isDisjoint(with: ["f", "hyperlink", "hyperlinks"]))
        for (row, text) in zip(sheet.rows.dropFirst(), texts) {
            var shown = String.UnicodeScalarView(text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").unicodeScalars.map(\.visible))
            if shown.isEmpty { shown.append(" ") }
            #expect(row.first == .text(String(shown)))
            #expect(row.last == .text(String(shown)))
        }
    }

    @Test(arguments: formulas.prefix(4) + [Hostile.name, "a\u{0}b\u{1B}[31m", "\u{202E}gnp.exe", "]]>"]) func namesOfPoliciesStayText(_ name: String) throws {
        let workbook = try WorkbookSample.workbook(Assessment(CoverageSample { _ in name }.decisions))
        for (_, sheet) in workbook.sheets { #expect(!sheet.elements.contains("f") && !sheet.elements.contains("hyperlinks")) }
    }

    @Test(arguments: [
        ("a\u{0}b", "a\u{FFFD}b"), ("\u{1B}[31m", "\u{FFFD}[31m"), ("\u{202E}gnp.exe", "\u{FFFD}gnp.exe"), ("x\u{2066}y\u{2069}", "x\u{FFFD}y\u{FFFD}"),
        ("\u{85}", "\u{FFFD}"), ("\u{FFFF}\u{FFFE}", "\u{FFFD}\u{FFFD}"), ("a\r\nb\rc\n\td", "a\nb\nc\n\td"), ("Zoë 😀", "Zoë 😀"), ("", ""),
    ]) func whatWouldBeHiddenIsVisible(_ text: String, _ expected: String) {
        #expect(Self.cell(text).unicodeScalars.elementsEqual(expected.unicodeScalars))
    }

    @Test(arguments: [
        ("_x202E_", "_x005F_x202E_"), ("a_x000a_", "a_x005F_x000a_"), ("_x005F_x0041_", "_x005F_x005F_x005F_x0041_"), ("_x12_", "_x12_"), ("_x123", "_x123"),
        ("SPE_E3_x", "SPE_E3_x"), ("_x00G0_", "_x00G0_"), ("_", "_"),
    ]) func noTextIsReadAsAnEscape(_ text: String, _ expected: String) { #expect(Self.cell(text) == expected) }

    @Test(arguments: ["a", "é", "😀", "_x0041_"]) func longTextsAreCutVisibly(_ part: String) {
        let text = String(repeating: part, count: 33_000)
        let cut = Self.cell(text)
        #expect(cut.utf16.count <= 32_767 && cut.utf16.count > 32_750)
        #expect(cut.hasSuffix("[…]"))
        let fitting = String(repeating: "é", count: 32_767)
        #expect(Self.cell(fitting) == fitting)
        let plain = String(repeating: "x", count: 32_767)
        #expect(Self.cell(plain) == plain)
    }

    @Test(
        arguments: [
            ("2026-11-19", 46345.0), ("1900-03-01", 61), ("9999-12-31", 2_958_465), ("1900-02-28", nil), ("2026-02-30", nil), ("2026-1-19", nil), ("T-7", nil),
            ("20261119-0", nil), ("2026-11-1x", nil), ("", nil),
        ] as [(String, Double?)]) func daysAreDatesWhereSpreadsheetsHaveThem(_ text: String, _ serial: Double?)
    {
        var text = text
        #expect(text.withUTF8 { SheetDate.serial(day: UnsafeRawBufferPointer($0)) } == serial)
    }
}
