import Preflight
import RolloutPlanning
import TenantModel

/// The fixed words about pilot and waves, by their key in `plan/words.txt`.
enum PlanWord: String, WordKey {
    static let file = "plan/words.txt"

    // Why people cannot be in the pilot
    case obstacleNoTarget, obstacleWaveZero, obstacleWaveZeroEnabled, obstacleExcluded, obstacleVip, obstacleDisabled, obstacleGuest, obstacleSpecialAccount,
        obstacleEnrollmentManager, obstacleNoDevice, obstacleLicenseError, obstaclePolicyGap, obstacleWaveBlocker, obstacleNotSeen, obstacleOnLeave,
        obstaclePinnedLater, obstacleMovesTogether
    // Why a cell is not in it
    case cellNobody, cellNobodyThere, cellBudget, cellBudgetAlso, cellSites, cellSitesAlso, cellBlank
    // What people differ in
    case dimensionDevice, dimensionPolicy, dimensionPlatform, dimensionDepartment, dimensionSite, dimensionTimeZone, dimensionLicensePath,
        dimensionJobClass, dimensionLanguage, dimensionReenroll
    // Kinds of waves
    case waveEnablement, waveEnabled, wavePilot, waveBroad, waveVip
    // People of whom neither department nor site is known
    case familyUnknown
    // What is taken for granted
    case assumptionEverybodyMoves, assumptionEnablementNotStated, assumptionCoverageNotCompared, assumptionCoverageOpen, assumptionContactNotRead,
        assumptionSeatsNotRead, assumptionCapacityNotStated, assumptionGrowth, assumptionTimeZoneNotStated, assumptionSpecialAccountsByName,
        assumptionDimensionsNotRead, assumptionAndroidReenrolls

    var parameters: [String] {
        switch self {
        case .cellNobody, .cellBudgetAlso, .cellSitesAlso: ["why"]
        case .assumptionDimensionsNotRead: ["what"]
        case .assumptionGrowth: ["first", "times"]
        case .cellBlank: ["dimension"]
        default: []
        }
    }

    var hasCount: Bool {
        switch self {
        case .assumptionCoverageNotCompared, .assumptionCoverageOpen, .assumptionContactNotRead, .assumptionSpecialAccountsByName,
            .assumptionAndroidReenrolls:
            true
        default: rawValue.hasPrefix("obstacle")
        }
    }

    /// The words for what keeps people out; nil where nothing does.
    init?(_ obstacle: PilotObstacle) { self.init(rawValue: "obstacle" + obstacle.name.capitalizedFirst) }

    /// The words for a dimension.
    init?(_ dimension: PilotDimension) { self.init(rawValue: "dimension" + dimension.rawValue.capitalizedFirst) }

    /// The words for a kind of wave.
    init?(_ kind: PlanWave.Kind) { self.init(rawValue: "wave" + kind.rawValue.capitalizedFirst) }
}

extension String {
    /// With its first letter in upper case.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
