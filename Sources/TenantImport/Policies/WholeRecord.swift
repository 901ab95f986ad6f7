import ExportReading

/// A record of which everything is kept, for subjects whose properties are an open set.
///
/// Valid only while its block is.
struct WholeRecord {
    /// The row in its file.
    let row: UInt32
    let value: NestedValue
    private let bytes: UnsafeRawBufferPointer

    /// Reads the record that `bytes` hold as JSON.
    init?(row: UInt32, json bytes: UnsafeRawBufferPointer) {
        guard let value = NestedValue(bytes) else { return nil }
        self.init(row: row, value: value, bytes: bytes)
    }

    /// A record that was made of `bytes` in whatever form.
    init(row: UInt32, value: NestedValue, bytes: UnsafeRawBufferPointer) {
        self.row = row
        self.value = value
        self.bytes = bytes
    }

    /// As it stands in the file, as much as `quarantine.csv` keeps.
    var text: String { String(decoding: bytes.prefix(4 * QuarantinedRecord.maximumText + 4), as: UTF8.self) }
}
