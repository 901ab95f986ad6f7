import ExportReading

/// A column of the explorer: what a row holds is asked for when the column is written, so that nothing is kept per row.
struct ExplorerColumn: Sendable {
    /// Its name in the page's address.
    let id: String
    let title: String
    let content: Content
    /// Whether the reader can choose one of its words.
    var isFacet = false
    /// Whether a search looks into it.
    var isSearched = false
    /// Whether it stands only beside a row that was opened.
    var isAside = false
    /// Whether its texts rise from row to row.
    var isSorted = false

    enum Content: Sendable {
        /// Texts that do not repeat; the function appends that of a row.
        case text(@Sendable (Int, ByteArena) -> Void)
        /// One of a few words, or a set of them.
        case choice(ExplorerChoices)
        /// A number that is not negative.
        case number(@Sendable (Int) -> UInt32)
        /// Days since 1970; 0 is not known.
        case day(@Sendable (Int) -> UInt32)
        /// A row of another table, counted from 1; 0 is none.
        case reference(table: String, row: @Sendable (Int) -> UInt32)

        /// What the page's script calls it.
        var name: String {
            switch self {
            case .text: "text"
            case .choice: "choice"
            case .number: "number"
            case .day: "day"
            case .reference: "reference"
            }
        }
    }
}

/// A table of the explorer.
struct ExplorerTable: Sendable {
    /// Its name in the page's address.
    let id: String
    let title: String
    let rows: Int
    /// The column by which the rows are in order.
    let sort: String
    let columns: [ExplorerColumn]
}
