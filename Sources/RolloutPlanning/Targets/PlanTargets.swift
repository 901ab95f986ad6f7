import Preflight
import TenantModel

/// Whom a plan moves, for every user.
struct PlanTargets: Sendable {
    /// For each user.
    let standing: [PlanStanding]

    /// `history`: what of an earlier plan has happened. `pins`: waves that the project file or a hand-edited `waves.csv` asks for, which hold or release users who switch at enablement.
    init(_ decisions: Decisions, lists: PlanLists, pins: [UserID: Int], history: WaveHistory) {
        let isStated = decisions.intent.isStated
        // Both authorities are at work already: who is licensed is on the way, and nobody can be held any more.
        let isOver = decisions.tenantAuthority.isAlreadyEnabled
        let entitled = decisions.entitlements.map(\.switches)
        let hasPath = decisions.holdPaths().map { !$0.isEmpty }
        standing = decisions.tenant.users.ids.map { user in
            let row = user.row
            let intended = decisions.intent.intended[row]
            let outcome = decisions.userOutcome[row]
            // What has happened is stronger than any list.
            switch history.places[user]?.progress {
            case .moved: return .moved
            case .switching: return .switching
            case .waiting, nil: break
            }
            if lists.exclude.means(user) {
                // Out of the plan, not out of the world: whoever is licensed and would lose something still has to be held.
                let isHeld =
                    !isOver && outcome == .switchesAtEnablement && hasPath[Int(decisions.tenant.users.licenses[row].index)] && decisions.isToBeHeld(user)
                return isHeld ? .excludedHeld : outcome.mayMove || intended == .yes ? .excluded : .nothingToMove
            }
            switch outcome {
            case .switchesAtEnablement:
                // Only a license can be held; a co-managed device switches without one.
                let canHold = hasPath[Int(decisions.tenant.users.licenses[row].index)]
                if isOver { return history.hasRun(0) ? .switching : .waveZero }
                if let pin = pins[user], intended != .no { return pin > 0 && canHold ? .heldTarget : .waveZero }
                guard canHold, decisions.isToBeHeld(user) else { return .waveZero }
                return intended == .no ? .heldForGood : .heldTarget
            case .switchesWithLicense: return intended == .no ? .stays : .target
            case .cannotTell: return intended == .no ? .stays : .target
            case .staysOnBasicMobility: return .stays
            case .alreadyIntune: return .alreadyIntune
            case .noManagedDevice:
                // Asked for by name: gets the license in a wave, so that new devices go to the right place.
                let isAskedFor = isStated && intended == .yes && !entitled[Int(decisions.tenant.users.licenses[row].index)]
                return isAskedFor ? .target : .nothingToMove
            }
        }
    }
}

extension UserOutcome {
    /// Whether the user has a device that may move.
    fileprivate var mayMove: Bool { self == .switchesAtEnablement || self == .switchesWithLicense || self == .cannotTell }
}
