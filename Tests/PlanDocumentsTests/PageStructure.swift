import Foundation
import Testing

@testable import PlanDocuments

/// What is left of an output without its texts: data may never change it.
enum PageStructure {
    /// The tags of a page with their attributes' names.
    static func tags(of page: [UInt8]) throws -> [String] {
        let text = String(decoding: page, as: UTF8.self)
        let start = try #require(text.range(of: "<body>"))
        return text[start.upperBound...].utf8.split(separator: UInt8(ascii: "<")).map { piece in
            let tag = piece.prefix { $0 != UInt8(ascii: ">") }
            let outsideQuotes = tag.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false).enumerated().filter {
                $0.offset.isMultiple(of: 2)
            }
            return outsideQuotes.map { String(decoding: $0.element, as: UTF8.self) }.joined()
        }
    }

    /// The kinds of a Markdown file's blocks and spans, with the addresses of its links.
    static func shape(of markdown: [UInt8]) -> String { shape(MarkdownTree(parsing: String(decoding: markdown, as: UTF8.self))) }

    private static func shape(_ tree: MarkdownTree) -> String {
        let children = tree.children.map(shape).filter { $0 != "text" && $0 != "code" }
        return tree.kind + (children.isEmpty ? "" : "(\(children.joined(separator: ",")))") + tree.url
    }
}
