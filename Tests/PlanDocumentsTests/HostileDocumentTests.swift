import Foundation
import Testing

@testable import PlanDocuments

/// The demo with hostile data in every slot that data can reach.
struct HostileDocumentTests {
    private func document(_ name: String) throws -> Document {
        try Demo.document(DemoModel(tenant: name, uncovered: .unknown(reason: name), domains: [name]), name: name)
    }

    @Test(arguments: Hostile.all) func dataChangesNothingInThePagesStructure(_ name: String) throws {
        let shell = try PageShell(TemplateStore())
        let plain = try PageStructure.tags(of: shell.page(document("Name")))
        #expect(try PageStructure.tags(of: shell.page(document(name))) == plain)
    }

    @Test func dataStaysLiteralInThePage() throws {
        let html = String(decoding: try PageShell(TemplateStore()).page(document(Hostile.name)), as: UTF8.self)
        #expect(html.contains("&lt;img src=x onerror=1&gt; [a](javascript:1) | **b**"))
        #expect(!html.contains("<img"))
        #expect(!html.contains("href=\"javascript"))
    }

    @Test func dataStaysLiteralInMarkdown() throws {
        let markdown = String(decoding: try document(Hostile.name).markdown(words: Words(TemplateStore())), as: UTF8.self)
        let literal = #"\<img src=x onerror=1\> \[a\](javascript:1) \| \*\*b\*\*"#
        #expect(markdown.replacing(literal, with: "").contains("<img") == false)
        #expect(markdown.contains("# Pre-flight report for " + literal))
    }

    @Test(arguments: Hostile.all) func dataChangesNothingInTheMarkdownsStructure(_ name: String) throws {
        func shape(_ document: Document) throws -> String {
            PageStructure.shape(of: document.markdown(words: try Words(TemplateStore())))
        }
        #expect(try shape(document(name)) == shape(document("Name")))
    }
}
