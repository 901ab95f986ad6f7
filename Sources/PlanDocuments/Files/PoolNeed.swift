import Preflight
import RolloutPlanning

/// How many seats the waves need of the product that they assign.
struct PoolNeed {
    /// Of whom it is known without a plan that they need one.
    let now: Int
    /// For the waves of the plan; nil without one.
    let byPlan: Int?
    /// What the free seats do not cover, whether it will be bought or not.
    let shortfall: Int

    /// Nil for a product that the waves do not assign.
    init?(of pool: SeatPlan.Pool, _ seats: SeatPlan, plan: RolloutPlan?) {
        guard pool.partNumber == seats.poolToGive?.partNumber else { return nil }
        now = seats.needed
        byPlan = plan?.seats?.needed
        shortfall = max(0, (byPlan ?? now) - pool.free)
    }

    /// What documents name: the seats of the plan where there is one.
    var needed: Int { byPlan ?? now }
}
