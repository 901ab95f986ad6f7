import Testing

@testable import PlanDocuments

/// The whole report of two tenants, kept. After a change of rules or words: `RECORD=1 swift test --filter ReportGoldenTests`, then look at the difference.
struct ReportGoldenTests {
    @Test(arguments: [ReportSample.fabrikam, .schoolOfFineArt]) func theReportLooksAsKept(_ sample: ReportSample) throws {
        let assessment = sample.assessment
        try Golden.expect(Array(assessment.markdown().utf8), isFile: "preflight-\(sample.rawValue).md")
        try Golden.expect(Array(assessment.page().utf8), isFile: "preflight-\(sample.rawValue).html")
    }
}
