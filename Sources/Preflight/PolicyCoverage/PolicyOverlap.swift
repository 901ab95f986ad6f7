public import TenantModel

/// Two Basic Mobility policies that target the same users: today the first one wins alone, in Intune both would apply.
public struct PolicyOverlap: Sendable {
    /// Places in ``PolicyList/basicMobility``: the one that wins today, then the other.
    public let winner: Int
    public let other: Int
    /// Whether the order had to be assumed.
    public let isOrderAssumed: Bool
    /// Users in the targets of both, ascending.
    public let users: [UserID]
    /// Settings of the other policy that the winner lacks or sets differently: what would newly apply.
    public let newlyApplied: [String]

    /// An overlap.
    public init(winner: Int, other: Int, isOrderAssumed: Bool, users: [UserID], newlyApplied: [String]) {
        self.winner = winner
        self.other = other
        self.isOrderAssumed = isOrderAssumed
        self.users = users
        self.newlyApplied = newlyApplied
    }
}
