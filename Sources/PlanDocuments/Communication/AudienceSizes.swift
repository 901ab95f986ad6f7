import Preflight
import RolloutPlanning
import TenantModel

/// How many people each audience has.
struct AudienceSizes: Sendable {
    let staff: Int
    let guests: Int
    let signInBlocked: Int
    /// Users with a managed device who stay on Basic Mobility when the last wave is over.
    let staying: Int
    /// Users with a managed device of whom nobody can tell who manages them then.
    let open: Int
    let userlessDevices: Int
    let movingDevices: Int
    private let counts: [UInt16: Int]

    init(_ source: MessageSource) {
        let (tenant, people, plan) = (source.tenant, source.people, source.plan)
        var (staff, guests, blocked, staying, open) = (0, 0, 0, 0, 0)
        var counts: [UInt16: Int] = [:]
        for user in tenant.users.ids {
            let traits = people.traits[user.row]
            if traits.contains(.guest) { guests += 1 } else if !traits.contains(.signInBlocked) { staff += 1 }
            let isPlanned = plan.waveOfUser[user.row] >= 0
            if isPlanned {
                counts[traits.rawValue, default: 0] += 1
                if traits.contains(.signInBlocked) { blocked += 1 }
            } else if source.decisions.userOutcome[user.row] != .noManagedDevice {
                switch plan.side(atEndOf: user, source.decisions) {
                case .basicMobility: staying += 1
                case .unknown: open += 1
                case .intune: break
                }
            }
        }
        self.staff = staff
        self.guests = guests
        self.staying = staying
        self.open = open
        self.counts = counts
        signInBlocked = blocked
        userlessDevices = source.decisions.deviceOutcome.count { $0 == .notMigrated }
        movingDevices = plan.waves.reduce(0) { $0 + $1.devices }
    }

    /// How many people of the plan have a trait.
    subscript(trait: MessageTraits) -> Int {
        counts.reduce(0) { $0 + (MessageTraits(rawValue: $1.key).isDisjoint(with: trait) ? 0 : $1.value) }
    }
}
