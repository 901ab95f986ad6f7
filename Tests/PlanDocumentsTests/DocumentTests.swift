import Foundation
import Testing

@testable import PlanDocuments

struct DocumentTests {
    private func page(_ document: Document) throws -> String {
        String(decoding: try PageShell(TemplateStore()).page(document), as: UTF8.self)
    }

    private func markdown(_ document: Document) throws -> String {
        String(decoding: document.markdown(words: try Words(TemplateStore())), as: UTF8.self)
    }

    @Test func theDemoLooksAsKept() throws {
        let document = try Demo.document()
        try Golden.expect(document.markdown(words: Words(TemplateStore())), isFile: "demo.md")
        try Golden.expect(PageShell(TemplateStore()).page(document), isFile: "demo.html")
    }

    @Test func theSameValuesGiveTheSameBytes() throws {
        #expect(try page(Demo.document()) == page(Demo.document()))
    }

    @Test func anEmptyPageStaysBelow60KB() throws {
        let empty = Document(title: Prose(plain: "Nothing"), frame: Demo.frame(), blocks: [], sources: [])
        #expect(try page(empty).utf8.count < 60_000)
    }

    @Test func aPageHasOneTitleLandmarksAndUniqueIds() throws {
        let html = try page(Demo.document())
        for part in ["<h1", "<main", "<header", "<nav", "<footer", "class=\"skip\""] {
            #expect(html.matches(of: try Regex(part + "[ >]?")).count == 1, "\(part)")
        }
        let ids = html.matches(of: /\ id="([^"]*)"/).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
        for match in html.matches(of: /href="#([^"]*)"|aria-labelledby="([^"]*)"/) {
            let target = String(match.1 ?? match.2 ?? "")
            #expect(ids.contains(target) || target == "ledger", "\(target)")
        }
    }

    @Test func everyTableHasACaptionOrScopedHeads() throws {
        let html = try page(Demo.document())
        #expect(html.matches(of: /<table/).count == html.matches(of: /<caption/).count)
        #expect(!html.contains("<th>"))
    }

    @Test func nothingIsLoadedFromAnywhere() throws {
        let html = try page(Demo.document())
        for forbidden in ["src=", "@import", "url(", "<link", "<iframe", " style=", " onclick", "http:"] {
            #expect(!html.contains(forbidden), "\(forbidden)")
        }
    }

    @Test func wordsOfMessagesStandInTemplates() throws {
        let words = try TemplateStore().text(named: "shell/words.txt")?.replacing("contents: Contents", with: "contents: Inhalt")
        let shell = try PageShell(TemplateStore(overrides: ["shell/words.txt": words ?? ""]))
        #expect(String(decoding: shell.page(try Demo.document()), as: UTF8.self).contains("Inhalt"))
    }

    @Test func unknownNumbersAreQuestionMarksInBothOutputs() throws {
        let document = try Demo.document()
        #expect(try markdown(document).contains("- **?** of them unintended: not stated who is meant to move"))
        #expect(try page(document).contains("<dd class=\"figure\">?</dd>"))
    }

    @Test func footnotesAreNumberedByFirstUseAndListedOnce() throws {
        let html = try page(Demo.document())
        #expect(html.matches(of: /id="source-\d"/).count == 2)
        #expect(try markdown(Demo.document()).split(separator: "\n[^apns]: ").count == 2)
    }
}
