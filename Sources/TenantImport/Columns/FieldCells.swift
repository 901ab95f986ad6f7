import ExportReading

/// The cells of one record by field, whatever their order in the file.
struct FieldCells {
    private let block: RecordBlock
    private let columns: [Int]
    var record = 0

    /// Reads the block of a format.
    init(_ block: RecordBlock, format: ExportFormat) {
        self.block = block
        columns = format.columnOfField
    }

    /// The cell of a field; missing when the format has no such field.
    @inline(__always)
    subscript(field: Field) -> Cell {
        let column = columns[Int(field.rawValue)]
        return column < 0 ? Cell(bytes: UnsafeRawBufferPointer(start: nil, count: 0), kind: .missing) : block[record, column]
    }

    /// Whether the format has the field.
    func has(_ field: Field) -> Bool { columns[Int(field.rawValue)] >= 0 }
}

extension ExportFormat {
    /// For each field, by ordinal, its place among ``columns``; -1 for none.
    var columnOfField: [Int] {
        var places = Array(repeating: -1, count: Field.count)
        for (place, column) in columns.enumerated() { places[column.field.ordinal] = place }
        return places
    }
}
