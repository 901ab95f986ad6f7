/// A column that an importer wants, by the names it may have.
public struct ColumnRequest: Sendable, Equatable {
    /// Normalized names (``HeaderName/normalize(_:)``), the preferred one first.
    public let names: [String]

    /// Wants the first of these names that a file has.
    public init(_ names: [String]) {
        self.names = names
    }

    /// Wants the whole record as one ``Cell/Kind/nested`` cell, for records whose properties are an open set. JSON and PowerShell XML have
    /// it; elsewhere the cell is missing.
    public static let wholeRecord = ColumnRequest([])
}
