import Preflight
import TenantModel
import Testing

@testable import PlanDocuments

/// Texts in the languages of people.
struct MessageLanguageTests {
    private static let french = [
        "messages/fr/M-04.md": "Subject: Demain, le {{Date}}\nChannels: E\n\nBonjour {{FirstName}},\n\nVotre appareil ({{Platforms}}) change de gestion.\n"
    ]

    @Test func aTranslatedMessageGoesToThoseWhoPreferIt() throws {
        let files = try MessageSample(.contoso, MessageSample.contosoTenant, templates: Self.french).files([])
        let rows = try MessageSample.rows(files["messages/M-04.csv"])
        let french = rows.filter { $0["language"]?.hasPrefix("fr") == true }
        #expect(!french.isEmpty && french.allSatisfy { $0["textFile"]?.hasSuffix("/M-04.fr.md") == true })
        #expect(rows.filter { $0["language"]?.hasPrefix("fr") != true }.allSatisfy { $0["textFile"]?.hasSuffix("/M-04.md") == true })
        let file = try #require(french.first?["textFile"])
        #expect(files["messages/" + file]?.contains("Bonjour «firstName»,") == true)
    }

    @Test func whatIsNotTranslatedIsEnglishAndNamed() throws {
        let files = try MessageSample(.contoso, MessageSample.contosoTenant, templates: Self.french).files([.md])
        #expect(try MessageSample.rows(files["messages/M-03.csv"]).allSatisfy { $0["textFile"]?.hasSuffix("/M-03.md") == true })
        let readme = try #require(files["messages/README.md"])
        #expect(readme.contains("- **fr**: ") && readme.contains("not translated: M-00, M-01, M-02, M-03, M-04b,"))
        #expect(readme.contains("- **de**: ") && readme.contains("not translated; these people get English"))
        #expect(files["communication-plan.md"]?.contains("| German (de) | ") == true)
    }

    @Test func aMistakeInATranslationIsAnError() throws {
        let templates = ["messages/fr/M-04.md": "Subject: {{Date}}\nChannels: E\n\nBonjour {{Prénom}} {{FistName}}\n"]
        let error = try #require(throws: TemplateProblems.self) { try MessageSample(.contoso, MessageSample.contosoTenant, templates: templates).files([]) }
        #expect(error.problems.contains { $0.file == "messages/fr/M-04.md" && $0.line == 4 && $0.suggestion == "FirstName" })
    }

    @Test func wordsOfALanguageAreItsOwn() throws {
        let words = try #require(try TemplateStore().text(named: "messages/en/words.txt"))
        let french = words.replacing("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", with: "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.")
            .replacing("day: {{month}} {{day}}, {{year}}", with: "day: {{day}} {{month}} {{year}}")
        let sample = try MessageSample(
            .contoso, MessageSample.contosoTenant, templates: Self.french.merging(["messages/fr/words.txt": french]) { first, _ in first })
        let texts = try sample.files([]).filter { $0.key.hasSuffix("M-04.fr.md") }.values
        #expect(!texts.isEmpty && texts.allSatisfy { $0.contains(" déc. 2026") || $0.contains(" janv. 2027") })
    }

    @Test(arguments: [
        ("fr-CA", "fr"), ("FR", "fr"), ("pt_BR", "pt"), ("de", "de"), ("", ""), (String(repeating: "x", count: 99), String(repeating: "x", count: 20)),
    ])
    func languagesAreComparedWithoutTheirCountry(text: String, tag: String) { #expect(MessageLanguages.primary(text) == tag) }
}
