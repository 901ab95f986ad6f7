import Preflight
import RolloutPlanning
import TenantModel

/// What a plan adds to the files of the pre-flight.
struct PlanColumns: Sendable {
    let plan: RolloutPlan
    let text: PlanText
    /// What the rules about the plan found.
    let reports: [RuleReport]
}

extension RolloutPlan {
    /// Who manages a user's devices when the last wave is over.
    func authority(after enablement: Authority, of user: UserID) -> Authority {
        if waveOfUser[user.row] >= 0 { return .intune }
        return standing[user.row] == .heldForGood ? .basicMobility : enablement
    }
}
