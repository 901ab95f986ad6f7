/// A sheet and what fills it.
///
/// A plan adds its waves by one more value: `Sheet(.waves, columns: WavesFile.columns) { writer in … }`.
struct Sheet: Sendable {
    let name: SheetName
    let columns: [SheetColumn]
    /// What the first sheet says about rows that are left out on purpose; nil when there are none.
    let note: String?
    /// Appends all rows, each ended.
    let fill: @Sendable (inout SheetWriter) -> Void

    /// A sheet with the columns of a CSV file.
    init(_ name: SheetName, columns: [String], note: String? = nil, fill: @escaping @Sendable (inout SheetWriter) -> Void) {
        self.name = name
        self.columns = columns.map { SheetColumn($0) }
        self.note = note
        self.fill = fill
    }
}
