/// The headline numbers: each a number or `?` with its reason, a label, a hint.
struct Tiles: Component {
    let tiles: [Tile]

    struct Tile: Sendable {
        let figure: Figure
        let label: String
        /// What the number means or is made of; when the figure is unknown its reason stands here instead.
        let hint: String?
        /// Colors the number when it is known and not neutral; the label says the same.
        var tone: Tone = .neutral
        /// Where the numbers come from.
        var link: FileLink?
    }

    func markdown(in context: inout MarkdownContext) -> String {
        tiles.map { tile in
            let hint = (tile.figure.reason ?? tile.hint).map { ": " + MarkdownEscaping.escape($0) } ?? ""
            let link = tile.link.map { " · " + $0.markdown(context.words) } ?? ""
            return "- **\(tile.figure.text)** \(MarkdownEscaping.escape(tile.label))\(hint)\(link)"
        }.joined(separator: "\n")
    }

    func html(in context: inout HTMLContext) -> [HTMLNode] {
        [.tag(.dl, class: "tiles", [], tiles.map { html($0, context.words) })]
    }

    private func html(_ tile: Tile, _ words: Words) -> HTMLNode {
        let tone = tile.figure.number == nil ? Tone.unknown : tile.tone
        var children: [HTMLNode] = [.tag(.dt, text: tile.label), .tag(.dd, class: "figure", text: tile.figure.text)]
        if let hint = tile.figure.reason ?? tile.hint { children.append(.tag(.dd, class: "hint", text: hint)) }
        if let link = tile.link { children.append(.tag(.dd, class: "hint", [], [link.html(words)])) }
        return .tag(.div, class: "tile \(tone.rawValue)", [], children)
    }
}
