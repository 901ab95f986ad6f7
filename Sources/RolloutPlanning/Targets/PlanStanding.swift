/// What a plan does with a user.
public enum PlanStanding: UInt8, Sendable, CaseIterable {
    /// Switches at enablement, by a license that is there already: wave 0 by fact.
    case waveZero
    /// Moves in a wave, by getting a license.
    case target
    /// Would switch at enablement, is held by switching off the Intune plan, and moves in a wave.
    case heldTarget
    /// Would switch at enablement and is not meant to move: held, and never released by this plan.
    case heldForGood
    /// On the `exclude:` list: in no wave, whatever happens to them.
    case excluded
    /// On the `exclude:` list, and would switch at enablement: held, and never released by this plan.
    case excludedHeld
    /// Not meant to move.
    case stays
    /// Under Intune already.
    case alreadyIntune
    /// No device that could move, and nobody asked for this user.
    case nothingToMove
    /// Was in a wave of an earlier plan and has moved.
    case moved
    /// Holds the license since a wave of an earlier plan, or since enablement; a device is still to switch.
    case switching

    /// Whether the plan gives the user a wave after enablement.
    public var hasLaterWave: Bool { self == .target || self == .heldTarget }
    /// Whether nothing is left to plan for the user: the move has happened, or is happening.
    public var isUnderWay: Bool { self == .moved || self == .switching }
    /// Whether the Intune plan of the user has to be switched off before enablement.
    public var isHeld: Bool { self == .heldTarget || self == .heldForGood || self == .excludedHeld }
    /// Whether the user is on the `exclude:` list.
    public var isExcluded: Bool { self == .excluded || self == .excludedHeld }
    /// The name in JSON.
    public var name: String { "\(self)" }
}
