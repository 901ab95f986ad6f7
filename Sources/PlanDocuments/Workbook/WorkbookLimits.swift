/// How much goes into a workbook.
public struct WorkbookLimits: Sendable {
    /// Up to so many users the ledger has everybody, above it those who move or cannot be told.
    public var ledgerUsers = 100_000
    /// The rows of a sheet below its header: all that spreadsheets have.
    public var rows = 1_048_575

    /// What is usual.
    public init() {}
}
