import Foundation
import Preflight
import ReferenceData
import TestSupport
import Testing

@Suite struct RuleTextTests {
    @Test func everyFileOfARuleIsInTheListAndTheOtherWayRound() throws {
        let folder = URL(fileURLWithPath: TenantText.repository + "/Sources/Preflight/Rules")
        let paths = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)).compactMap { ($0 as? URL)?.lastPathComponent }
        let files = paths.filter { $0.wholeMatch(of: /[A-Z]{3}[0-9]{2}\.swift/) != nil }
        #expect(files.map { "\($0.prefix(3))-\($0.dropFirst(3).prefix(2))" }.sorted() == allRules.map(\.text.id).sorted())
        #expect(Set(allRules.map(\.text.id)).count == allRules.count)
    }

    @Test func rulesStandInTheOrderOfTheCatalogueWithItsTitleAndSeverity() {
        let ids = RuleCatalog.entries.map(\.id)
        let places = allRules.map { ids.firstIndex(of: $0.text.id) ?? -1 }
        #expect(places == places.sorted())
        for text in allRules.map(\.text) {
            let entry = RuleCatalog.entries.first { $0.id == text.id }
            #expect(entry?.title == text.title)
            #expect(entry?.severity == text.severity.name)
        }
    }

    @Test(arguments: allRules.map(\.text.id)) func textsAreComplete(_ id: String) throws {
        let text = try #require(allRules.first { $0.text.id == id }).text
        for sentence in [text.trigger, text.why] + text.remediation { #expect(sentence.count > 20) }
        #expect(text.trigger.hasSuffix(".") && text.why.hasSuffix("."))
        #expect(!text.remediation.isEmpty && !text.sources.isEmpty)
        for source in text.sources { #expect(source.url.hasPrefix("https://learn.microsoft.com/") && !source.title.isEmpty) }
    }

    /// A product carries mailbox and files. Hold switches off the Intune plan alone.
    @Test(arguments: allRules.map(\.text.id)) func nobodyIsToldToRemoveAProductLicense(_ id: String) throws {
        let text = try #require(allRules.first { $0.text.id == id }).text
        for sentence in text.remediation { expectHarmless(sentence) }
    }

    @Test(arguments: SampleProject.names) func findingsTellNobodyToRemoveAProductLicense(_ name: String) {
        for item in SampleProject.assessment(name).findings {
            for sentence in [item.finding.action] + item.finding.remediation { expectHarmless(sentence) }
        }
    }

    private func expectHarmless(_ sentence: String) {
        let text = sentence.lowercased()
        for word in ["unassign", "unlicense", "remove the license", "remove the product", "remove licenses", "revoke", "take the license", "delete the user"] {
            #expect(!text.contains(word), "\(sentence)")
        }
        #expect(text.firstMatch(of: /(remove|withdraw|take away|strip)[^.;:]*(license|product|subscription|suite)/) == nil, "\(sentence)")
        guard text.contains("hold:") || text.contains("hold an account") else { return }
        #expect(text.contains("switch off only the intune") && text.contains("every path"), "\(sentence)")
    }
}
