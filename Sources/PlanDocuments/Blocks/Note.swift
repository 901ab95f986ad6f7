/// A box beside the text: something to know, or something to beware of.
struct Note: Component {
    let kind: Kind
    /// Stands instead of the kind's word.
    var title: String?
    let text: Prose

    enum Kind: String, Sendable {
        case note
        case warning

        var symbol: String { self == .note ? "ℹ" : "▲" }
        var word: Word { self == .note ? .note : .warning }
    }

    func markdown(in context: inout MarkdownContext) -> String {
        let lines = context.prose(text).split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? ">" : "> " + $0 }
        return (["> **\(kind.symbol) \(heading(context.words).map(MarkdownEscaping.escape).joined(separator: ": "))**", ">"] + lines)
            .joined(separator: "\n")
    }

    func html(in context: inout HTMLContext) -> [HTMLNode] {
        let title = HTMLNode.tag(
            .p, class: "note-title", [], [.symbol(kind.symbol), .text(" " + heading(context.words).joined(separator: ": "))])
        return [.tag(.aside, class: "note \(kind.rawValue)", [], [title] + ProseRenderer.blocks(text, in: &context))]
    }

    private func heading(_ words: Words) -> [String] { [words.text(kind.word)] + (title.map { [$0] } ?? []) }
}
