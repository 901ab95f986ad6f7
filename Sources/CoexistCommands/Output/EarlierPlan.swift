import RolloutPlanning

/// What an earlier run left in the output folder, with what is to be said about it.
struct EarlierPlan {
    /// Nil when there is none.
    var plan: PreviousPlan?
    var notes: [String] = []
}
