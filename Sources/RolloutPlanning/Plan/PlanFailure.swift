public import TenantModel

/// Why there is no plan: something that somebody has to change. Commands make sentences of it.
public enum PlanFailure: Error, Sendable {
    /// A name of the project file that nobody and nothing has.
    public struct UnknownName: Sendable, Equatable {
        /// Where it stands: `vip`, `waves.pins`.
        public let key: String
        public let name: String
    }

    /// Names that nobody has.
    case unknownNames([UnknownName])
    /// Nobody may be in the pilot.
    case noEligibleUser(targets: Int, obstacles: [PilotObstacle: Int])
    /// More people than may be in the pilot.
    case sizeAboveEligible(size: Int, eligible: Int, obstacles: [PilotObstacle: Int])
    /// Nobody who may be in the pilot has so few devices.
    case deviceBudgetTooSmall(budget: Int, smallest: Int)
    /// More people are pinned to the pilot than it may have.
    case pilotPinsAboveSize(pinned: Int, budget: PilotPlan.Budget)
    /// A size of the pilot, on the command line or in the project file, is above limits of a wave, the smallest first.
    case pilotSizeAboveLimit(size: Int, isFromCommand: Bool, limits: [PilotLimits.Size])
    /// More people are pinned to the pilot than limits allow a wave, the smallest first.
    case pilotPinsAboveLimit(pinned: Int, limits: [PilotLimits.Size])
    /// More people of one site are pinned to the pilot than a wave may have of a site.
    case pilotPinsOfSite(site: String, pinned: Int, limit: Int)
    /// A user who has no wave is pinned to one.
    case pinOutsidePlan(user: UserID, name: String, wave: Int, line: Int?, standing: PlanStanding)
    /// A user who does not switch at enablement is pinned to wave 0.
    case pinToEnablement(user: UserID, name: String, line: Int?)
    /// A user who was not in a wave that has run is pinned to it; `next` is the first wave that is open.
    case pinToPastWave(user: UserID, name: String, wave: Int, line: Int?, next: Int)
    /// A user is pinned to two waves.
    case contradictoryPins(user: UserID, waves: [Int], names: [String])
    /// People who must move together are pinned to different waves.
    case pinsSplitSet(users: [UserID], waves: [Int])
    /// `waves.csv` names somebody who is not in the exports, or has a wave or date that is none.
    case unreadableWaves([UnreadableWave])
    /// The lock is not as the last run wrote it; the line, where it is known.
    case damagedLock(line: Int?)
    /// Not enough seats: what is free, and what is needed.
    case seats(SeatNeed)
    /// `licenses: buy` names a product that nobody knows.
    case licenseToBuy(name: String)
    /// `licenses: give` names a product that nobody knows, or one without Intune.
    case licenseToGive(name: String, isKnown: Bool)
    /// The limits of the waves contradict each other. `subject` names who is concerned.
    case waves(WaveConflict, subject: [UserID], WaveCapacity, WaveRelief)
    /// `project: enablement` is a day that nobody can mean.
    case enablementTooFar(Day)
    /// No day is free for a wave.
    case noFreeDay(wave: Int, NoFreeDay)

    /// A row of `waves.csv` that cannot be taken.
    public struct UnreadableWave: Sendable, Equatable {
        public let line: Int
        public let message: String
        public let fix: String

        /// A row.
        public init(line: Int, message: String, fix: String) {
            self.line = line
            self.message = message
            self.fix = fix
        }
    }
}
