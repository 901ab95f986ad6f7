import Preflight
import TenantModel

/// A group of users who fare alike, or the devices without a user: what every report needs.
struct Population: Sendable {
    /// The short name of the catalog.
    let code: String
    let title: String
    let users: Int
    let devices: Int

    /// All populations. They exclude each other, but for the unintended (part of those who switch at enablement).
    static func all(of decisions: Decisions) -> [Population] {
        var users = Array(repeating: 0, count: UserOutcome.allCases.count)
        for outcome in decisions.userOutcome { users[Int(outcome.rawValue)] += 1 }
        var devices = Array(repeating: 0, count: DeviceOutcome.allCases.count)
        for outcome in decisions.deviceOutcome { devices[Int(outcome.rawValue)] += 1 }
        let unintended = decisions.tenant.users.ids.filter {
            decisions.userOutcome[$0.row] == .switchesAtEnablement && decisions.intent.intended[$0.row] == .no
        }
        let unintendedDevices = unintended.reduce(0) { $0 + decisions.devices(of: $1, under: .basicMobility).count }
        func count(_ outcome: UserOutcome) -> Int { users[Int(outcome.rawValue)] }
        func count(_ outcome: DeviceOutcome) -> Int { devices[Int(outcome.rawValue)] }
        return [
            Population(
                code: "SW-T", title: "Switches at enablement", users: count(UserOutcome.switchesAtEnablement),
                devices: count(DeviceOutcome.switchesAtEnablement)),
            Population(code: "UNINT", title: "Switches at enablement and is not meant to move", users: unintended.count, devices: unintendedDevices),
            Population(
                code: "SW-W", title: "Switches with a license", users: count(UserOutcome.switchesWithLicense), devices: count(DeviceOutcome.switchesWithLicense)
            ),
            Population(
                code: "STAY", title: "Stays on Basic Mobility", users: count(UserOutcome.staysOnBasicMobility),
                devices: count(DeviceOutcome.staysOnBasicMobility)),
            Population(code: "INTUNE", title: "Already under Intune", users: count(UserOutcome.alreadyIntune), devices: count(DeviceOutcome.alreadyIntune)),
            Population(code: "NODEV", title: "No managed device", users: count(UserOutcome.noManagedDevice), devices: count(DeviceOutcome.notManaged)),
            Population(code: "D1", title: "Devices without a user", users: 0, devices: count(DeviceOutcome.notMigrated)),
            Population(code: "LEAVING", title: "Retire or wipe pending", users: 0, devices: count(DeviceOutcome.leaving)),
            Population(code: "OPEN", title: "Cannot be told", users: count(UserOutcome.cannotTell), devices: count(DeviceOutcome.cannotTell)),
        ]
    }
}
