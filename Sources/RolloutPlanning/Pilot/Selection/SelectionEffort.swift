/// How much work the choice may take, counted in numbers touched, so that the same problem always gets the same answer.
public struct SelectionEffort: Sendable {
    /// Numbers that the bound may touch.
    public var bound: Int
    /// Numbers that the search may touch.
    public var search: Int

    /// An effort.
    public init(bound: Int, search: Int) {
        self.bound = bound
        self.search = search
    }

    /// About a second for a hard problem.
    public static let standard = SelectionEffort(bound: 150_000_000, search: 900_000_000)
}
