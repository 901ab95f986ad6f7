import ExportReading
import Preflight
import TenantModel
import TestSupport

@testable import PlanDocuments

/// Workbooks to look into.
enum WorkbookSample {
    /// The workbook of an assessment.
    static func workbook(
        _ assessment: Assessment, kept: [String: [String]] = [:], adding sheets: [Sheet] = [], _ change: (inout WorkbookLimits) -> Void = { _ in }
    ) throws -> ReadWorkbook {
        try ReadWorkbook(bytes(assessment, kept: kept, adding: sheets, change))
    }

    static func bytes(
        _ assessment: Assessment, kept: [String: [String]] = [:], adding sheets: [Sheet] = [], _ change: (inout WorkbookLimits) -> Void = { _ in }
    ) throws -> [UInt8] {
        let scratch = try TemporaryFolder()
        return try file(assessment, kept: kept, adding: sheets, scratch: scratch.path, change).bytes()
    }

    static func file(
        _ assessment: Assessment, kept: [String: [String]] = [:], adding sheets: [Sheet] = [], scratch: String,
        _ change: (inout WorkbookLimits) -> Void = { _ in }
    ) throws -> OutputFile {
        let store = try TemplateStore()
        let words = try WordList<WorkbookWord>(store)
        var limits = WorkbookLimits()
        change(&limits)
        let source = PreflightSheets(
            assessment: assessment, view: CoverageView(assessment.decisions, text: try CoverageText(store)), reasons: try Reasons(store),
            evidence: EvidenceText(assessment.decisions.tenant), keptActions: kept, words: words, limits: limits, plan: nil)
        return WorkbookFile(assessment.decisions, sheets: source.all + sheets, words: words, limits: limits).file("preflight.xlsx", scratch: scratch)
    }

    /// A sheet of waves with these rows, as a plan would have it.
    static func waves(_ rows: [(name: String, wave: Int, date: String, reason: String)]) -> Sheet {
        Sheet(.waves, columns: ["userPrincipalName", "objectId", "wave", "date", "reason"]) { writer in
            for row in rows {
                writer.cell(row.name)
                writer.emptyCell()
                writer.cell(row.wave)
                writer.cell(row.date)
                writer.cell(row.reason)
                writer.endRow()
            }
        }
    }
}
