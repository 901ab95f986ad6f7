import Preflight
import RolloutPlanning
import TenantModel

/// Who is in `helpdesk.html`: everybody in a small tenant, only those in waves in a large one, and no more than a page can hold.
struct HelpDeskRows {
    /// Who is in it.
    enum Scope {
        case everybody
        case waves
        /// The first of them, wave by wave.
        case firstWaves
    }

    /// Above so many users only those in waves.
    static let everybodyBelow = 50_000
    /// So many people fit into a page that still opens quickly.
    static let most = 200_000

    let users: [UserID]
    /// Devices of these users, and those without a user.
    let devices: [(device: DeviceID, user: Int32)]
    let scope: Scope

    init(_ values: SupportValues, everybodyBelow: Int = Self.everybodyBelow, most: Int = Self.most) {
        let decisions = values.decisions
        let tenant = decisions.tenant
        if tenant.users.count <= everybodyBelow {
            users = Array(tenant.users.ids)
            scope = .everybody
        } else if values.plan.planned <= most {
            users = values.plan.waves.flatMap(\.users)
            scope = .waves
        } else {
            users = Array(values.plan.waves.lazy.flatMap(\.users).prefix(most))
            scope = .firstWaves
        }
        var place = Array(repeating: Int32(-1), count: tenant.users.count)
        for (index, user) in users.enumerated() { place[user.row] = Int32(index) }
        devices = tenant.devices.ids.compactMap { device in
            let decided = decisions.decidingUser[device.row]
            if let user = decided.user { return place[user.row] >= 0 ? (device, place[user.row]) : nil }
            return decisions.deviceOutcome[device.row] == .notMigrated ? (device, -1) : nil
        }
    }
}
