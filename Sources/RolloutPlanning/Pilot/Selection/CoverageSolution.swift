/// A group that was chosen for a ``CoverageProblem``, and how good it is.
public struct CoverageSolution: Sendable, Equatable {
    /// How many members of each class are in the group: the first ones.
    public let members: [Int32]
    /// The weight that the group covers.
    public let covered: Int64
    /// A weight that no group within the budget and the team limits can exceed. It stays one with limits of sites and of members, which it does not count:
    /// where these bind, the best group may be further below it.
    public let bound: Int64
    /// The weight of all that somebody in some class brings.
    public let coverable: Int64
    /// The sum of the members' preferences.
    public let preference: Int64

    /// A solution.
    public init(members: [Int32], covered: Int64, bound: Int64, coverable: Int64, preference: Int64) {
        self.members = members
        self.covered = covered
        self.bound = bound
        self.coverable = coverable
        self.preference = preference
    }
}
