public import Preflight
public import TenantModel

/// What one walk over all users and their devices shows of a plan.
public struct RolloutCounts: Sendable {
    /// Who manages a user, as charts tell it.
    public enum Side: Int, Sendable, CaseIterable {
        case basicMobility
        case intune
        case unknown
    }

    /// Users with a managed device, by side today and at enablement.
    public private(set) var toEnablement = Array(repeating: Array(repeating: 0, count: Side.allCases.count), count: Side.allCases.count)
    /// The same users, by side at enablement and after the last wave.
    public private(set) var toEnd = Array(repeating: Array(repeating: 0, count: Side.allCases.count), count: Side.allCases.count)
    /// Devices that move, by what is said of their compliance.
    public private(set) var compliant = 0
    public private(set) var complianceKnown = 0
    public private(set) var appleDevices = 0
    public private(set) var personalWindows = 0
    public private(set) var personalDevices = 0
    /// The most devices of one user who moves.
    public private(set) var mostDevices = 0
    /// Guests with an account.
    public private(set) var guests = 0
    /// Windows devices that move, by how they are joined.
    public private(set) var joins: [JoinType: Int] = [:]
    /// Co-managed devices of the tenant.
    public private(set) var coManaged = 0

    /// Users with a managed device who are on that side when the last wave is over.
    public func atEnd(_ side: Side) -> Int { toEnd.reduce(0) { $0 + $1[side.rawValue] } }

    /// Counts.
    public init(_ plan: RolloutPlan, _ decisions: Decisions) {
        let (users, devices) = (decisions.tenant.users, decisions.tenant.devices)
        for user in users.ids {
            if users[user].isGuest { guests += 1 }
            count(user, plan, decisions)
            guard plan.waveOfUser[user.row] >= 0 else { continue }
            var own = 0
            decisions.devicesOfUsers.forEach(of: user) { device in
                guard decisions.isMoving(device) else { return }
                own += 1
                let platform = devices.platform(of: device)
                if platform.isApple { appleDevices += 1 }
                if platform == .windows { joins[devices.joinType(of: device), default: 0] += 1 }
                if devices.ownership(of: device) == .personal {
                    personalDevices += 1
                    if platform == .windows { personalWindows += 1 }
                }
                let compliance = devices.compliance(of: device)
                if compliance != .unknown { complianceKnown += 1 }
                if compliance == .compliant { compliant += 1 }
            }
            mostDevices = max(mostDevices, own)
        }
        coManaged = decisions.deviceAuthority.count { $0 == .coManaged }
    }

    private mutating func count(_ user: UserID, _ plan: RolloutPlan, _ decisions: Decisions) {
        let outcome = decisions.userOutcome[user.row]
        guard outcome != .noManagedDevice else { return }
        let today: Side
        switch decisions.userAuthority[user.row] {
        case .basicMobility: today = .basicMobility
        case .intune, .coManaged: today = .intune
        default: today = .unknown
        }
        let (then, end) = (plan.side(atEnablementOf: user, decisions), plan.side(atEndOf: user, decisions))
        toEnablement[today.rawValue][then.rawValue] += 1
        toEnd[then.rawValue][end.rawValue] += 1
    }
}

extension RolloutPlan {
    /// Who manages a user right after enablement.
    func side(atEnablementOf user: UserID, _ decisions: Decisions) -> RolloutCounts.Side {
        switch decisions.userOutcome[user.row] {
        case .switchesAtEnablement: standing[user.row].isHeld ? .basicMobility : .intune
        case .alreadyIntune: .intune
        case .cannotTell: .unknown
        default: .basicMobility
        }
    }

    /// Who manages a user when the last wave is over.
    public func side(atEndOf user: UserID, _ decisions: Decisions) -> RolloutCounts.Side {
        waveOfUser[user.row] >= 0 ? .intune : side(atEnablementOf: user, decisions)
    }
}
