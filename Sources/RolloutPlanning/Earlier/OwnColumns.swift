public import TenantModel

/// Columns that people added to `waves.csv`: a plan that is made again leaves them as they are.
public struct OwnColumns: Sendable, Equatable {
    public let titles: [String]
    /// A cell for each title, for users who have something in one of them.
    public let cells: [UserID: [String]]

    /// Columns that nobody has filled have no title worth keeping.
    init(titles: [String], cells: [UserID: [String]]) {
        self.titles = titles
        self.cells = cells
    }
}
