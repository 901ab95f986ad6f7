import Testing

@testable import PlanDocuments

struct MarkdownEscapingTests {
    /// What a reader sees of a name: line ends are spaces, control characters a sign, outer spaces gone.
    private func seen(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar -> Character in
            switch scalar.value {
            case 0x09...0x0D, 0x85, 0x2028, 0x2029: " "
            case 0..<0x20, 0x7F, 0x202E: "\u{FFFD}"
            default: Character(scalar)
            }
        }
        return String(String(scalars).trimmingSpaces())
    }

    private func tree(_ markdown: String) throws -> MarkdownTree {
        let document = MarkdownTree(parsing: markdown)
        try #require(document.children.count == 1, "\(markdown)")
        return document.children[0]
    }

    private func literal(_ tree: MarkdownTree) throws -> String {
        try tree.children.map {
            try #require($0.kind == "text", "\($0.kind)")
            return $0.literal
        }.joined()
    }

    @Test(arguments: Hostile.all) func dataAloneInALineIsOneParagraphOfText(_ text: String) throws {
        let paragraph = try tree(MarkdownEscaping.escape(text))
        #expect(paragraph.kind == "paragraph")
        #expect(try literal(paragraph) == seen(text))
    }

    @Test(arguments: Hostile.all) func dataAfterAParagraphLineChangesNothingAboveIt(_ text: String) throws {
        let document = MarkdownTree(parsing: "Above\n" + MarkdownEscaping.escape(text))
        #expect(document.children.map(\.kind) == ["paragraph"])
    }

    @Test(arguments: Hostile.all) func dataInAHeadingStaysInIt(_ text: String) throws {
        let heading = try tree("## " + MarkdownEscaping.escape(text))
        #expect(heading.kind == "heading")
        #expect(try literal(heading) == seen(text))
    }

    @Test(arguments: Hostile.all) func dataInATableCellStaysInItsCell(_ text: String) throws {
        let table = try tree("| a | b |\n| --- | --- |\n| " + MarkdownEscaping.escape(text) + " | next |")
        let cells = try #require(table.children.last).children
        #expect(table.children.count == 2)
        #expect(try cells.map(literal) == [seen(text), "next"])
    }

    @Test(arguments: Hostile.all) func dataInACodeCellStaysInItsCell(_ text: String) throws {
        let table = try tree("| a | b |\n| --- | --- |\n| " + MarkdownEscaping.code(text) + " | next |")
        let cells = try #require(table.children.last).children
        #expect(cells.count == 2)
        #expect(cells[0].children.map(\.literal).joined() == seen(text))
    }

    @Test(arguments: Hostile.all) func dataBeforeTemplateMarkupDoesNotChangeIt(_ text: String) throws {
        let paragraph = try tree("x " + MarkdownEscaping.escape(text) + "[link](https://a.example) **bold**")
        #expect(paragraph.children.filter { $0.kind == "link" }.map(\.url) == ["https://a.example"])
        #expect(paragraph.children.filter { $0.kind == "strong" }.count == 1)
        #expect(paragraph.children.allSatisfy { ["text", "link", "strong"].contains($0.kind) })
    }

    @Test(arguments: [
        ("Contoso (EMEA)", "Contoso (EMEA)"), ("anna.berg@contoso.com", "anna.berg@contoso.com"),
        ("iPhone 15 - Anna's", "iPhone 15 - Anna's"),
        ("17.5.1", "17.5.1"), ("SM-G991B", "SM-G991B"), ("2026-11-19", "2026-11-19"),
    ])
    func ordinaryDataStaysReadableInTheFile(_ text: String, _ expected: String) {
        #expect(MarkdownEscaping.escape(text) == expected)
    }
}
