public import TenantModel

/// Something that a pilot should have: people who are alike in one dimension.
public struct PlanCell: Sendable {
    public let dimension: PilotDimension
    /// What the people have in common, in words: `iOS 17 · corporate · Phones · managed mail`.
    public let label: String
    /// How many users who are to move belong to it.
    public let users: Int
    /// How many of them may be in the pilot.
    public let eligible: Int
    /// How many members the pilot should have of it.
    public let demand: Int
    /// What each of the first `demand` members is worth, in thousandths.
    public let weight: Int64

    /// From so many people on a cell wants two members.
    static let peopleForTwo = 20

    /// A cell of `users` people; `dimensionWeight` is what the dimension counts.
    init(_ dimension: PilotDimension, label: String, users: Int, eligible: Int, dimensionWeight: Double) {
        self.dimension = dimension
        self.label = label
        self.users = users
        self.eligible = eligible
        demand = users >= Self.peopleForTwo ? 2 : 1
        // Grows with the people of the cell, slowly: a cell of a thousand counts ten times as much as a cell of one.
        let size = Int64(Int.bitWidth - max(1, users).leadingZeroBitCount)
        weight = Int64((dimensionWeight * 1000).rounded()) * size / Int64(demand)
    }
}
