import Preflight
import RolloutPlanning

/// The sentences about single people, by their key in `plan/reasons.txt`.
enum PlanReasonKey: WordKey {
    case wave(WaveReason)
    case held
    /// Of whoever was left behind, where the next wave has no room.
    case leftBehindLater
    /// The same where coexistence is on already.
    case switchesEnabled, switchesWithoutLicenseEnabled, rejectedWaveZeroEnabled
    case brings, bringsMore, bringsVolunteer, bringsPinned, bringsNothing, memberMoved, memberSwitching, memberWaiting
    case rejectedTeamIsFull, rejectedSiteIsFull, rejectedNothingNew
    case rejected(PilotObstacle)

    static let file = "plan/reasons.txt"
    static let allCases: [Self] =
        WaveReason.allCases.map { .wave($0) }
        + [
            .held, .leftBehindLater, .switchesEnabled, .switchesWithoutLicenseEnabled, .rejectedWaveZeroEnabled, .brings, .bringsMore, .bringsVolunteer,
            .bringsPinned,
            .bringsNothing, .memberMoved, .memberSwitching, .memberWaiting, .rejectedTeamIsFull,
            .rejectedSiteIsFull, .rejectedNothingNew,
        ]
        + PilotObstacle.allCases.filter { $0 != .none }.map { .rejected($0) }

    var rawValue: String {
        switch self {
        case .wave(let reason): reason.key
        case .rejected(let obstacle): "rejected" + obstacle.name.capitalizedFirst
        default: "\(self)"
        }
    }

    init?(rawValue: String) {
        guard let key = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
        self = key
    }

    var parameters: [String] {
        switch self {
        case .wave(.pilot), .wave(.broad), .wave(.leftBehind), .brings: ["what"]
        case .bringsMore, .leftBehindLater: ["what", "more"]
        default: []
        }
    }

    var optionals: [String] {
        switch self {
        case .wave(.pilot), .wave(.leftBehind): ["what"]
        default: []
        }
    }
}
