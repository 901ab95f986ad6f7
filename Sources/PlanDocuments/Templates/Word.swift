/// The fixed words of documents, by their key in `shell/words.txt`.
enum Word: String, WordKey {
    static let file = "shell/words.txt"

    case language
    // The page
    case skip, contents, theme, confidential, sources, source, back
    // Tables and lists
    case filter, shown, rowsShown, allRows, firstOf, numbers, total, sortable
    // Explorer
    case explorerInPage, tables, search, all, clear, download, close, explore
    // Findings
    case blocker, high, medium, low, info
    case what, who, why, fix
    // Checklists and notes
    case open, done, owner, due, note, warning
    // Flow
    case from, to, count

    /// The values that the words may contain.
    var parameters: [String] {
        switch self {
        case .confidential: ["tenant", "date"]
        case .source: ["number"]
        case .back: ["number"]
        case .rowsShown, .firstOf: ["shown", "total"]
        case .allRows: ["file"]
        default: []
        }
    }

    /// A customer's own line instead of ours.
    var optionals: [String] { self == .confidential ? ["own"] : [] }
}
