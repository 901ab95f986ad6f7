/// A GFM table. Cells are Markdown already.
struct MarkdownTable {
    private var lines: [String] = []

    /// A table with its head; `numbers` says which columns are right-aligned.
    init(_ head: [String], numbers: [Bool]) {
        lines.append(Self.line(head))
        lines.append(Self.line(head.indices.map { $0 < numbers.count && numbers[$0] ? "--:" : "---" }))
    }

    /// Adds a row.
    mutating func row(_ cells: [String]) { lines.append(Self.line(cells)) }

    /// The table's text.
    var text: String { lines.joined(separator: "\n") }

    private static func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}
