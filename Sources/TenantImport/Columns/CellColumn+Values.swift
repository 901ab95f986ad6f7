import ExportReading
import TenantModel

/// What the cells of some records mean, in the order of the records.
extension CellColumn {
    /// GUIDs, zero for everything else.
    func guids(of records: some RandomAccessCollection<Int>) -> [GUID] { records.map { GUID(self[$0].bytes) ?? .zero } }

    /// Texts as they stand there.
    func texts(of records: [Int]) -> TextColumn { TextColumn(count: records.count) { self[records[$0]].bytes } }

    /// Texts without blanks at both ends.
    func trimmedTexts(of records: [Int]) -> TextColumn { TextColumn(count: records.count) { self[records[$0]].bytes.trimmed } }

    /// Texts that repeat.
    func symbols(of records: [Int], in table: inout SymbolTable) -> [Symbol] { records.map { table.intern(self[$0].bytes.trimmed) } }

    /// The few different values of a column, each read once.
    func values<Value>(of records: [Int], read: (UnsafeRawBufferPointer) -> Value) -> [Value] {
        guard let first = records.first else { return [] }
        var memo = CellMemo<Value>()
        var known = self[first].bytes
        var value = memo.value(known, read: read)
        return records.map { record in
            let bytes = self[record].bytes
            // Neighbors are often alike, and comparing is cheaper than looking up.
            if !bytes.isEqual(to: known) {
                known = bytes
                value = memo.value(bytes, read: read)
            }
            return value
        }
    }
}
