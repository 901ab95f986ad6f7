import Preflight
public import TenantModel

/// A dated batch of users.
public struct PlanWave: Sendable {
    /// What kind of batch it is.
    public enum Kind: String, Sendable, CaseIterable {
        /// Users who switch at enablement by a license that they have.
        case enablement
        case pilot
        case broad
        /// VIPs, each with a helper.
        case vip
    }

    /// 0 at enablement, 1 the pilot, 2 and up the rest.
    public let number: Int
    public let kind: Kind
    public let date: RolloutDate
    /// Whether it has run; then it is shown as it was, and nobody joins it.
    public let hasRun: Bool
    /// Their rows, ascending.
    public let users: [UserID]
    /// Users who have moved, and users who have the license and a device that is still to switch.
    public let moved: Int
    public let switching: Int
    /// Devices that move with them, those included that have moved.
    public let devices: Int
    /// Devices among them that have to enroll again.
    public let reenrollingDevices: Int
    /// Users with such a device.
    public let reenrollingUsers: Int
    /// Users who need a license in this wave.
    public let seats: Int
    /// Users who are held until this wave.
    public let released: Int
    /// Users of whom a blocker of the wave is open.
    public let blocked: Int
    /// For each site of the plan how many of its people; the last number is those of whom the site is not known.
    public let usersOfSites: [Int]

    init(number: Int, kind: Kind, date: RolloutDate, users: [UserID], basis: PlanBasis, blockers: WaveBlockers) {
        let decisions = basis.decisions
        hasRun = basis.history.hasRun(number)
        self.number = number
        self.kind = kind
        self.date = date
        self.users = users
        var (devices, reenrolling, reenrollingUsers, seats, released, blocked, moved, switching) = (0, 0, 0, 0, 0, 0, 0, 0)
        var sites = Array(repeating: 0, count: basis.sites.names.count + 1)
        for user in users {
            let standing = basis.targets.standing[user.row]
            let site = basis.sites.siteOfUser[user.row]
            sites[site < 0 ? sites.count - 1 : Int(site)] += 1
            if standing.isUnderWay {
                devices += decisions.plannedDevices(of: user)
                if standing == .moved { moved += 1 } else { switching += 1 }
                continue
            }
            var ownReenrolling = 0
            decisions.devicesOfUsers.forEach(of: user) { device in
                guard decisions.isMoving(device) else { return }
                devices += 1
                if decisions.isReenrolling(device) { ownReenrolling += 1 }
            }
            reenrolling += ownReenrolling
            if ownReenrolling > 0 { reenrollingUsers += 1 }
            if number > 0, standing == .heldTarget { released += 1 } else if number > 0 { seats += 1 }
            if blockers.contains(user) { blocked += 1 }
        }
        self.devices = devices
        self.moved = moved
        self.switching = switching
        reenrollingDevices = reenrolling
        self.reenrollingUsers = reenrollingUsers
        self.seats = seats
        self.released = released
        self.blocked = blocked
        usersOfSites = sites
    }
}
