import Foundation
import Testing

@testable import PlanDocuments

/// Writes the pages of all sample tenants into the folder that `REPORT_PAGES` names, to be looked at.
struct ReportPages {
    @Test(.enabled(if: ProcessInfo.processInfo.environment["REPORT_PAGES"] != nil), arguments: ReportSample.allCases)
    func write(_ sample: ReportSample) throws {
        let path = try #require(ProcessInfo.processInfo.environment["REPORT_PAGES"])
        let folder = URL(filePath: path)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let assessment = sample.assessment
        try Data(assessment.page().utf8).write(to: folder.appending(path: sample.rawValue + ".html"))
        try Data(assessment.markdown().utf8).write(to: folder.appending(path: sample.rawValue + ".md"))
    }
}
