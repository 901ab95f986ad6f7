/// The line of a template that places a component: `<!-- component: name -->`.
enum ComponentMarker {
    /// How such a line begins.
    static let opening = "<!-- component"

    /// The name when the whole line is a marker. Data can never write one: its `<` is escaped.
    static func name(in line: some StringProtocol) -> String? {
        let line = line.trimmingSpaces()
        guard line.hasPrefix(opening + ":"), line.hasSuffix("-->") else { return nil }
        let name = line.dropFirst(opening.count + 1).dropLast(3).trimmingSpaces()
        return name.isEmpty || name.contains("<") || name.contains(" ") ? nil : String(name)
    }

    /// A rendered template cut at its markers: texts and names in turn.
    static func split(_ text: String) -> [Piece] {
        var pieces: [Piece] = []
        var lines: [Substring] = []
        func flush() {
            let text = lines.joined(separator: "\n")
            if !text.allSatisfy(\.isWhitespace) { pieces.append(.text(text)) }
            lines.removeAll()
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if let name = name(in: line) {
                flush()
                pieces.append(.component(name))
            } else {
                lines.append(line)
            }
        }
        flush()
        return pieces
    }

    enum Piece: Equatable {
        case text(String)
        case component(String)
    }
}
