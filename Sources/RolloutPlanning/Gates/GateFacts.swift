public import TenantModel

/// Everything that gates look at, as plain values.
public struct GateFacts: Sendable {
    // The data
    public var missingInputs: [ExportInput] = []
    public var dataBlockers = RuleTally(found: 0, rules: [])
    public var records = 0
    /// The share of unreadable records in the worst file, in hundredths of a percent.
    public var unreadableShare = 0
    public var unreadableLimit = 50
    public var devices = 0
    public var unknownOwners = RuleTally(found: 0, rules: [])
    public var unknownOwnerLimit = 100
    public var skew = RuleTally(found: 0, rules: [])

    // Before waves are built
    public var authorityBlockers = RuleTally(found: 0, rules: [])
    /// Users of wave 0 and of the pilot who would lose a policy or managed mail.
    public var uncovered = RuleTally(found: 0, rules: [])
    /// Seats that are free today; nil when nobody can tell. What is to be bought is not at hand.
    public var seatsAtHand: Int?
    public var seatsOfPilot = 0
    public var seatReserve = 0
    /// When Microsoft's evaluation was started.
    public var evaluationStarted: Day?
    public var acknowledgements = 0

    // Before enablement
    /// Age of the oldest device list in hours; nil when no list has a time.
    public var exportAge: Int?
    public var enablingBlockers = RuleTally(found: 0, rules: [])
    public var openHighs: [String] = []
    /// Users who switch and are not meant to, without those that somebody signed for; nil while nobody said who is to move.
    public var unintended: Int?
    public var weaker = RuleTally(found: 0, rules: [])
    public var appleDevices = 0
    public var pushCertificateExpiry: Day?
    public var userless = RuleTally(found: 0, rules: [])
    /// Whether a support case or a signed decision covers the devices without user.
    public var isUserlessDecided = false
    /// Rules that the day of enablement breaks; nil while the day is open.
    public var enablementFaults: Int?
    /// Whether coexistence is on already.
    public var isEnabled = false

    // Pilot and waves
    public var pilotHasRun = false
    public var pilotCells = 0
    public var pilotCellsCovered = 0
    public var waveBlocked = 0
    /// Days on which the forecast is above what the desk can carry; nil when its hours are not stated.
    public var daysAboveCapacity: Int?
    public var seatsNeeded: Int?
    public var waveDayFaults = 0

    /// When the last wave begins.
    public var lastWave: RolloutDate

    /// Nothing known yet.
    public init(lastWave: RolloutDate) { self.lastWave = lastWave }
}
