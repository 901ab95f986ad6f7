public import TenantModel

/// What a plan means for a person who calls, without a word about licenses.
public enum UserSituation: String, Sendable, CaseIterable {
    case movesAtEnablement
    case movesInWave
    case stays
    case alreadyIntune
    case noDevice
    /// On the exclude list.
    case outsidePlan

    /// The situation of a user.
    public init(_ user: UserID, _ plan: RolloutPlan) {
        switch plan.standing[user.row] {
        case .waveZero: self = .movesAtEnablement
        case .target, .heldTarget: self = plan.waveOfUser[user.row] >= 0 ? .movesInWave : .outsidePlan
        case .heldForGood, .stays: self = .stays
        case .alreadyIntune, .moved: self = .alreadyIntune
        case .switching: self = plan.waveOfUser[user.row] > 0 ? .movesInWave : .movesAtEnablement
        case .nothingToMove: self = .noDevice
        case .excluded, .excludedHeld: self = .outsidePlan
        }
    }
}
