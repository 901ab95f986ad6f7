/// Why a user is in their wave, or in none.
public enum WaveReason: UInt8, Sendable, CaseIterable {
    /// Not concerned by the plan.
    case none
    case switchesAtEnablement
    /// Switches at enablement and cannot be held, because no license is the cause.
    case switchesWithoutLicense
    case pilot
    case pinned
    /// `waves.csv` was changed by hand.
    case pinnedByHand
    /// Must move with others.
    case together
    case vip
    /// With department and site, where the wave had room.
    case broad
    case excluded
    /// Not meant to move, and held.
    case heldForGood
    /// Moved in a wave of an earlier plan.
    case moved
    /// Has the license; a device is still to switch.
    case switching
    /// Of a wave that has run, with a day of their own that is still to come.
    case waiting
    /// Was in a wave that has run, and did not get the license.
    case leftBehind

    /// The key in `plan/reasons.txt`.
    public var key: String { "\(self)" }
}
