import ExportReading
import Preflight
import TenantModel

/// How welcome somebody is in the pilot: volunteers first, then those whom a failure would harm least.
struct PilotPreference {
    /// More than all harm of a pilot together can take away.
    static let volunteer: Int32 = 20_000_000
    private static let critical: Int32 = 5_000
    private static let undecided: Int32 = 2_000
    private static let perFurtherDevice: Int32 = 200
    private static let mostFurtherDevices = 10
    private static let perDaySinceContact: Int32 = 10
    private static let mostDays: Int64 = 40

    private let decisions: Decisions
    private let devices: DeviceTable
    private let lists: PlanLists

    init(_ decisions: Decisions, lists: PlanLists) {
        self.decisions = decisions
        devices = decisions.tenant.devices
        self.lists = lists
    }

    func preference(of user: UserID) -> Int32 {
        var preference: Int32 = lists.volunteers.means(user) ? Self.volunteer : 0
        if lists.critical.means(user) { preference -= Self.critical }
        if decisions.userOutcome[user.row] == .cannotTell { preference -= Self.undecided }
        var moving = 0
        var oldest: Int64 = 0
        decisions.devicesOfUsers.forEach(of: user) { device in
            guard decisions.isMoving(device) else { return }
            moving += 1
            let seen = devices.lastSeen(of: device)
            let days = seen == unknownMoment ? Self.mostDays : min(Self.mostDays, max(0, (decisions.asOf.seconds - seen) / 86_400))
            oldest = max(oldest, days)
        }
        preference -= Self.perFurtherDevice * Int32(min(max(0, moving - 1), Self.mostFurtherDevices))
        return preference - Self.perDaySinceContact * Int32(oldest)
    }
}
