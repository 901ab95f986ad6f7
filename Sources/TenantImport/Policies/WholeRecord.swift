import ExportReading

/// A record of which everything is kept, for subjects whose properties are an open set.
struct WholeRecord {
    /// The ordinal in its file.
    let row: UInt32
    let value: NestedValue
    /// As it stands in the file, for `quarantine.csv`.
    let text: String
}
