import Preflight
import TenantModel

/// Puts everybody into a wave and says why.
struct WavePlaces {
    /// Wave and reason for each user.
    struct Assigned {
        var waveOfUser: [Int16]
        var reasons: [WaveReason]
    }

    /// Who moves after the pilot, ascending; who has a wave of the earlier plan that nothing can change any more is not among them.
    let people: [UserID]
    private let basis: PlanBasis
    private let pilot: PilotPlan

    init(_ basis: PlanBasis, pilot: PilotPlan) {
        self.basis = basis
        self.pilot = pilot
        let members = Set(pilot.members.map(\.user))
        people = basis.decisions.tenant.users.ids.filter {
            basis.targets.standing[$0.row].hasLaterWave && !members.contains($0) && basis.history.places[$0] == nil
        }
    }

    /// Wave 0 by fact, the pilot, and the waves that were made for the rest.
    func assign(_ later: WaveMaker.Waves) -> Assigned {
        let decisions = basis.decisions
        let entitled = decisions.entitlements.map(\.switches)
        var waves = Array(repeating: Int16(-1), count: decisions.tenant.users.count)
        var reasons = Array(repeating: WaveReason.none, count: waves.count)
        for user in decisions.tenant.users.ids {
            let isEntitled = entitled[Int(decisions.tenant.users.licenses[user.row].index)]
            switch basis.targets.standing[user.row] {
            case .waveZero:
                waves[user.row] = 0
                reasons[user.row] = isEntitled ? .switchesAtEnablement : .switchesWithoutLicense
            case .excluded, .excludedHeld: reasons[user.row] = .excluded
            case .heldForGood: reasons[user.row] = .heldForGood
            case .moved: reasons[user.row] = .moved
            case .switching: reasons[user.row] = isEntitled ? .switching : .switchesWithoutLicense
            case .target, .heldTarget, .stays, .alreadyIntune, .nothingToMove: break
            }
        }
        for member in pilot.members where member.progress == nil {
            waves[member.user.row] = 1
            reasons[member.user.row] = pinned(member.user) ?? .pilot
        }
        for (user, wave) in later.ofUsers {
            waves[user.row] = Int16(clamping: wave)
            reasons[user.row] = reason(user)
        }
        for (user, place) in basis.history.places {
            waves[user.row] = Int16(clamping: place.wave)
            if place.progress == .waiting { reasons[user.row] = .waiting }
        }
        return Assigned(waveOfUser: waves, reasons: reasons)
    }

    private func reason(_ user: UserID) -> WaveReason {
        if let pinned = pinned(user) { return pinned }
        if basis.history.leftBehind[user] != nil { return .leftBehind }
        if basis.lists.vip.means(user) { return .vip }
        return basis.together.set(of: user) == nil ? .broad : .together
    }

    private func pinned(_ user: UserID) -> WaveReason? {
        guard basis.pins.waves[user] != nil else { return nil }
        return basis.pins.line(of: user) == nil ? .pinned : .pinnedByHand
    }
}
