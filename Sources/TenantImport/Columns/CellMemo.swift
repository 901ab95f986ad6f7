import ExportReading

/// Remembers what the few different texts of a column mean (a platform, an agent, an ownership), so that each is read once per block.
struct CellMemo<Value> {
    private var known: [(text: [UInt8], value: Value)] = []
    /// Columns with more different texts than this are read cell by cell.
    private static var limit: Int { 16 }

    /// The meaning of a cell's text.
    @inline(__always)
    mutating func value(_ bytes: UnsafeRawBufferPointer, read: (UnsafeRawBufferPointer) -> Value) -> Value {
        for entry in known where entry.text.count == bytes.count && entry.text.elementsEqual(bytes) { return entry.value }
        let value = read(bytes)
        if known.count < Self.limit { known.append((Array(bytes), value)) }
        return value
    }
}
