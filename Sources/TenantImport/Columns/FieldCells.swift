import ExportReading

/// The cells of a block by field, whatever their order in the file: a column at a time, or those of one record.
struct FieldCells {
    /// By ordinal of the field.
    private let columns: [CellColumn]
    private let places: [Int]
    var record = 0

    /// Reads the block of a format.
    init(_ block: RecordBlock, format: ExportFormat) {
        places = format.columnOfField
        columns = places.map { $0 < 0 ? .missing : block[column: $0] }
    }

    /// The cell of a field; missing when the format has no such field.
    @inline(__always)
    subscript(field: Field) -> Cell { columns[Int(field.rawValue)][record] }

    /// The cells of a field; missing ones when the format has no such field.
    func column(_ field: Field) -> CellColumn { columns[Int(field.rawValue)] }

    /// Whether the format has the field.
    func has(_ field: Field) -> Bool { places[Int(field.rawValue)] >= 0 }
}

extension ExportFormat {
    /// For each field, by ordinal, its place among ``columns``; -1 for none.
    var columnOfField: [Int] {
        var places = Array(repeating: -1, count: Field.count)
        for (place, column) in columns.enumerated() { places[column.field.ordinal] = place }
        return places
    }
}
