import Foundation
import Testing

@testable import PlanDocuments

/// The demo with hostile data in every slot that data can reach.
struct HostileDocumentTests {
    private func document(_ name: String) throws -> Document {
        try Demo.document(DemoModel(tenant: name, uncovered: .unknown(reason: name), domains: [name]), name: name)
    }

    /// The tags of a page with their attributes' names, without texts: its structure.
    private func structure(_ page: [UInt8]) throws -> [String] {
        let start = try #require(String(decoding: page, as: UTF8.self).range(of: "<body>"))
        let body = String(decoding: page, as: UTF8.self)[start.upperBound...].utf8
        return body.split(separator: UInt8(ascii: "<")).map { piece in
            let tag = piece.prefix { $0 != UInt8(ascii: ">") }
            let outsideQuotes = tag.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false).enumerated().filter {
                $0.offset.isMultiple(of: 2)
            }
            return outsideQuotes.map { String(decoding: $0.element, as: UTF8.self) }.joined()
        }
    }

    @Test(arguments: Hostile.all) func dataChangesNothingInThePagesStructure(_ name: String) throws {
        let shell = try PageShell(TemplateStore())
        let plain = try structure(shell.page(document("Name")))
        #expect(try structure(shell.page(document(name))) == plain)
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
        func shape(_ tree: MarkdownTree) -> String {
            let children = tree.children.map(shape).filter { $0 != "text" && $0 != "code" }
            return tree.kind + (children.isEmpty ? "" : "(\(children.joined(separator: ",")))") + tree.url
        }
        func shape(_ document: Document) throws -> String {
            shape(MarkdownTree(parsing: String(decoding: document.markdown(words: try Words(TemplateStore())), as: UTF8.self)))
        }
        #expect(try shape(document(name)) == shape(document("Name")))
    }
}
