import ExportReading
import Preflight
import TenantModel

/// Who may be in the pilot. Only what is known excludes: coverage that could not be told, or a device without a date, keeps nobody out.
struct PilotEligibility: Sendable {
    /// For each user what is in the way.
    let obstacle: [PilotObstacle]
    let devices: DeviceObstacles

    /// Days without contact after which a device is not reachable.
    private static let reachableDays: Int64 = 14
    /// The directory refreshes its date lazily, so that it may lag behind by as much.
    private static let directoryLagDays: Int64 = 21

    init(_ assessment: Assessment, targets: PlanTargets, lists: PlanLists, pins: [UserID: Int], together: TogetherSets) {
        let decisions = assessment.decisions
        let users = decisions.tenant.users
        let devices = DeviceObstacles(decisions, reachableDays: Self.reachableDays, directoryLagDays: Self.directoryLagDays)
        self.devices = devices
        let blocked = Self.blocked(assessment)
        let hasErrors = decisions.entitlements.map { !$0.errors.isEmpty }
        obstacle = users.ids.map { user in
            let row = user.row
            switch targets.standing[row] {
            case .target, .heldTarget: break
            case .waveZero: return .waveZero
            case .excluded, .excludedHeld: return .excluded
            case .heldForGood, .stays, .alreadyIntune, .nothingToMove, .moved, .switching: return .noTarget
            }
            // A pin is somebody's decision: it is reported, not overruled.
            if let pin = pins[user] { return pin == 1 ? .none : .pinnedLater }
            if lists.vip.means(user) { return .vip }
            if users.isEnabled[row] == .no { return .disabled }
            if users.type[row] == .guest { return .guest }
            if users.userPrincipalName.withBytes(row, SpecialAccounts.contains) { return .specialAccount }
            if decisions.enrollmentManagers.contains(user) || devices.isByManager(user) { return .enrollmentManager }
            if !devices.hasDevice(user) { return .noDevice }
            if hasErrors[Int(users.licenses[row].index)] { return .licenseError }
            if decisions.coverage.gap(of: user) == .yes { return .policyGap }
            if blocked[row] { return .waveBlocker }
            if devices.isUnreachable(user) { return .notSeen }
            if lists.leave.means(user) { return .onLeave }
            return together.set(of: user) == nil ? .none : .movesTogether
        }
    }

    /// For each user whether a rule has an open blocker against the wave.
    private static func blocked(_ assessment: Assessment) -> [Bool] {
        var blocked = Array(repeating: false, count: assessment.decisions.tenant.users.count)
        for (_, finding) in assessment.findings where finding.scope == .wave && finding.severity == .blocker {
            guard case .users(let users) = finding.subjects else { continue }
            for user in users { blocked[user.row] = true }
        }
        return blocked
    }
}
