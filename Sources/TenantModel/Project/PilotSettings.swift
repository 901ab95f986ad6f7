/// `pilot`: the pilot group.
public struct PilotSettings: Sendable, Equatable {
    /// How many people; at most one of this and ``deviceBudget`` is given.
    public var size: Int?
    /// How many devices, at most.
    public var deviceBudget: Int?
    /// What counts how much in choosing; dimensions that are not here keep the weight that ships.
    public var weights: [PilotDimension: Double] = [:]

    /// Nothing said.
    public init() {}
}
