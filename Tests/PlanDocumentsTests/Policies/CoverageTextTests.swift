import Preflight
import TenantModel
import Testing

@testable import PlanDocuments

struct CoverageTextTests {
    private let text: CoverageText

    init() throws { text = try CoverageText(TemplateStore()) }

    @Test(arguments: CoverageReason.Kind.allCases.map(\.rawValue)) func everyKindOfReasonNeedsItsSentence(_ kind: String) throws {
        let kept = try #require(TemplateStore().text(named: "policies/reasons.txt"))
        let without = kept.split(separator: "\n").filter { !$0.hasPrefix("coverage.\(kind):") }.joined(separator: "\n")
        #expect(throws: TemplateProblems.self) { try CoverageText(TemplateStore(overrides: ["policies/reasons.txt": without])) }
    }

    @Test func thereAreAsManySentencesAsKinds() throws {
        let kept = try #require(TemplateStore().text(named: "policies/reasons.txt"))
        #expect(kept.split(separator: "\n").count { $0.hasPrefix("coverage.") } == CoverageReason.Kind.allCases.count)
    }

    @Test(arguments: CoverageReason.Kind.allCases) func aSentenceReadsWellWithAndWithoutNames(_ kind: CoverageReason.Kind) {
        for reason in [CoverageReason(kind), CoverageReason(kind, "A"), CoverageReason(kind, "A", "B")] {
            let sentence = text.sentence(reason)
            #expect(sentence.hasSuffix(".") && sentence.first?.isUppercase == true, "\(sentence)")
            #expect(!sentence.contains { "{}|".contains($0) } && !sentence.contains("  ") && sentence.count < 170, "\(sentence)")
        }
    }

    @Test func aNameThatLooksLikeAPlaceStaysAName() {
        let sentence = text.sentence(CoverageReason(.differentValues, "{{other}} {name}", "B"))
        #expect(sentence == "{{other}} {name} and B set different values, and neither wins.")
    }

    @Test func everyVerdictHasAWordOfItsOwnAndAMeaning() {
        #expect(Set(CoverageVerdict.allCases.map(text.word)).count == CoverageVerdict.allCases.count)
        #expect(CoverageVerdict.allCases.allSatisfy { text.meaning($0).hasSuffix(".") && text.word($0).count <= 12 })
        #expect(Set(MailGrade.allCases.map { text.word($0) }).count == MailGrade.allCases.count)
    }

    @Test(arguments: [
        (CoverageGrid.State.covered, "covered"), (.gaps(1), "1 gap"), (.gaps(12), "12 gaps"), (.open(0), "open"), (.open(2), "2 open"),
        (.noReplacement, "no replacement"),
    ]) func cellsHaveAWord(_ state: CoverageGrid.State, _ word: String) { #expect(text.word(state) == word) }
}
