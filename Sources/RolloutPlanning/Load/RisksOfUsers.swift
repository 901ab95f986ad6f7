import ExportReading
import Preflight
import TenantModel

/// Why each user may call the help desk after the switch.
struct RisksOfUsers: Sendable {
    /// For each user.
    let risks: [RiskClass]

    /// Days without contact after which the old profiles of a device are gone.
    private static let retentionDays: Int64 = 7
    private static let many = 4

    init(_ basis: PlanBasis) {
        let decisions = basis.decisions
        let table = decisions.tenant.devices
        var risks = Array(repeating: RiskClass(), count: decisions.tenant.users.count)
        let oldest = decisions.asOf.seconds - Self.retentionDays * 86_400
        let mail = MailOfUsers(decisions)
        for user in decisions.tenant.users.ids {
            guard basis.targets.standing[user.row].hasLaterWave || basis.targets.standing[user.row] == .waveZero else { continue }
            var risk = mail[user]
            var count = 0
            decisions.devicesOfUsers.forEach(of: user) { device in
                guard decisions.isMoving(device) else { return }
                count += 1
                let seen = table.lastSeen(of: device)
                let expiry = table.certificateExpiry(of: device)
                if seen != unknownMoment && seen < oldest || expiry != unknownMoment && expiry < decisions.asOf.seconds { risk.insert(.offline) }
                if decisions.isReenrolling(device) { risk.insert(.reenroll) }
                if table.platform(of: device) == .windows, table.ownership(of: device) == .personal { risk.insert(.companyPortal) }
                if table.compliance(of: device) == .nonCompliant, mail.newlyBlocks(user) { risk.insert(.blockedAccess) }
            }
            if count >= Self.many { risk.insert(.manyDevices) }
            if basis.lists.vip.means(user) { risk.insert(.vip) }
            risks[user.row] = risk
        }
        self.risks = risks
    }
}

/// What becomes of mail and access of users, from the populations that they belong to.
private struct MailOfUsers {
    private var risks: [RiskClass]
    private var blocks: [Bool]

    init(_ decisions: Decisions) {
        risks = Array(repeating: RiskClass(), count: decisions.tenant.users.count)
        blocks = Array(repeating: false, count: decisions.tenant.users.count)
        for population in decisions.coverage.populations {
            let risk: RiskClass
            switch population.mail {
            case .none, .unknown: risk = RiskClass()
            case .reauthPossible: risk = .managedMail
            case .reauthLikely, .removed: risk = .renamedMail
            }
            let newlyBlocks =
                population.access == .yes && population.policies.contains { decisions.tenant.policies.basicMobility[$0].kind == .allowsAccess }
            guard !risk.isEmpty || newlyBlocks else { continue }
            for user in population.users {
                risks[user.row].formUnion(risk)
                if newlyBlocks { blocks[user.row] = true }
            }
        }
    }

    subscript(user: UserID) -> RiskClass { risks[user.row] }

    /// Whether a device that does not comply is blocked from mail and files that it reaches today.
    func newlyBlocks(_ user: UserID) -> Bool { blocks[user.row] }
}
