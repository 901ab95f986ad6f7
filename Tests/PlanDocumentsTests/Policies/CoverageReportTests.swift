import Foundation
import Preflight
import TenantModel
import TestSupport
import Testing

@testable import PlanDocuments

/// The report's section about policies.
struct CoverageReportTests {
    private static func markdown(_ sample: CoverageSample = CoverageSample()) throws -> String { try Assessment(sample.decisions).markdown() }

    private static func sample(_ basis: PolicyCoverage.Basis, _ change: (inout CoverageSample) -> Void = { _ in }) -> CoverageSample {
        var sample = CoverageSample()
        sample.coverage = PolicyCoverage(basis: basis, populations: [], overlaps: [], gapOfUser: [])
        change(&sample)
        return sample
    }

    private static let plain = Result {
        let document = try Assessment(CoverageSample { _ in "Name" }.decisions).document()
        let shell = try PageShell(TemplateStore())
        return (tags: try PageStructure.tags(of: shell.page(document)), shape: PageStructure.shape(of: document.markdown(words: shell.words)))
    }

    @Test func theReportLooksAsKept() throws { try Golden.expect(Array(Self.markdown().utf8), isFile: "preflight-policies.md") }

    @Test func everyPartIsThere() throws {
        let markdown = try Self.markdown()
        for part in [
            "## Policies", "### What would be lost", "### Managed mail", "### Overlapping policies", "### Setting by setting",
            "### Groups that policies target",
        ] { #expect(markdown.contains("\n\(part)\n"), "\(part)") }
        #expect(markdown.contains("policy-gaps.csv"))
        let page = try Assessment(CoverageSample().decisions).page()
        // One folded table for each policy and platform.
        #expect(page.matches(of: /<details class="folded">/).count == 5)
    }

    @Test func theTileCountsWhoMovesWithoutReplacement() throws {
        let numbers = CoverageNumbers(CoverageSample().decisions)
        #expect(
            try Self.markdown().contains(
                "- **\(numbers.withoutReplacement.switching)** users without replacement policy: \(numbers.withGap.switching) lose a setting"))
    }

    @Test func whatWasNotReadIsNamedWithWhatWouldSettleIt() throws {
        let neither = try Self.markdown(Self.sample(.notRead([])))
        #expect(neither.contains("state it with `--no-bms-policies`") && neither.contains("state it with `--no-intune-policies`"))
        #expect(neither.contains("- **?** users without replacement policy: No policies were read."))
        let intune = try Self.markdown(Self.sample(.notRead([.intunePolicies])))
        #expect(!intune.contains("--no-bms-policies") && intune.contains("--no-intune-policies"))
        #expect(!intune.contains("### Setting by setting"))
    }

    @Test func nothingToLoseIsSaid() throws {
        let markdown = try Self.markdown(Self.sample(.nothingToLose) { $0.settings.hasNoBasicMobilityPolicies = true })
        #expect(markdown.contains("the switch takes nothing away"))
        #expect(markdown.contains("- **0** users without replacement policy"))
    }

    @Test(arguments: Hostile.all) func namesChangeNothingInTheStructure(_ name: String) throws {
        let document = try Assessment(CoverageSample { _ in name }.decisions).document()
        let shell = try PageShell(TemplateStore())
        let (tags, shape) = try Self.plain.get()
        #expect(try PageStructure.tags(of: shell.page(document)) == tags)
        #expect(PageStructure.shape(of: document.markdown(words: shell.words)) == shape)
    }

    /// Writes the page to be looked at, where `REPORT_PAGES` names a folder.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["REPORT_PAGES"] != nil)) func write() throws {
        let folder = URL(filePath: try #require(ProcessInfo.processInfo.environment["REPORT_PAGES"]))
        try Data(Assessment(CoverageSample().decisions).page().utf8).write(to: folder.appending(path: "Policies.html"))
    }
}
