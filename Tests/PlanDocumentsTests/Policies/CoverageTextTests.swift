import Preflight
import TenantModel
import Testing

@testable import PlanDocuments

struct CoverageTextTests {
    private let reasons: Reasons
    private let text: CoverageText

    init() throws {
        let store = try TemplateStore()
        reasons = Reasons(store)
        text = try CoverageText(store, reasons: reasons)
    }

    @Test func everyKindOfReasonHasASentenceAndEverySentenceAKind() throws {
        let missing = CoverageReason.Kind.allCases.filter { !reasons.has("coverage.\($0.rawValue)") }
        #expect(missing.isEmpty, "\(missing)")
        let lines = try #require(TemplateStore().text(named: "reasons.csv")).split(separator: "\n").filter { $0.hasPrefix("coverage.") }
        #expect(lines.count == CoverageReason.Kind.allCases.count)
    }

    @Test(arguments: CoverageReason.Kind.allCases) func aSentenceReadsWellWithAndWithoutNames(_ kind: CoverageReason.Kind) {
        for reason in [CoverageReason(kind), CoverageReason(kind, "A"), CoverageReason(kind, "A", "B")] {
            let sentence = text.sentence(reason)
            #expect(sentence.hasSuffix(".") && sentence.first?.isUppercase == true, "\(sentence)")
            #expect(!sentence.contains { "{}|".contains($0) } && !sentence.contains("  ") && sentence.count < 170, "\(sentence)")
        }
    }

    @Test(arguments: HoldPath.Kind.allNames) func everyKindOfPathHasASentence(_ kind: String) { #expect(reasons.has("hold.\(kind)")) }

    @Test func aNameThatLooksLikeAPlaceStaysAName() {
        let sentence = text.sentence(CoverageReason(.differentValues, "{other} {name|x}", "B"))
        #expect(sentence == "{other} {name|x} and B set different values, and neither wins.")
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

extension HoldPath.Kind {
    static let allNames = [HoldPath.Kind.direct, .group, .unknownPath].map(\.rawValue)
}
