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
    private static let mostFurtherDevices: Int32 = 10
    private static let perDaySinceContact: Int32 = 10

    private let decisions: Decisions
    private let devices: DeviceObstacles
    private let lists: PlanLists

    init(_ decisions: Decisions, devices: DeviceObstacles, lists: PlanLists) {
        self.decisions = decisions
        self.devices = devices
        self.lists = lists
    }

    func preference(of user: UserID) -> Int32 {
        var preference: Int32 = lists.volunteers.means(user) ? Self.volunteer : 0
        if lists.critical.means(user) { preference -= Self.critical }
        if decisions.userOutcome[user.row] == .cannotTell { preference -= Self.undecided }
        preference -= Self.perFurtherDevice * min(max(0, devices.moving(user) - 1), Self.mostFurtherDevices)
        return preference - Self.perDaySinceContact * devices.daysSinceContact(user)
    }
}
