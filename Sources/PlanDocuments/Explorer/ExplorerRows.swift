import Preflight
import TenantModel

/// Which users and devices the explorer has, and in which order: users by name, devices by their users.
struct ExplorerRows: Sendable {
    /// Up to so many users and as many devices, everybody is in it; above that, those who move or cannot be told.
    static let all = 100_000

    /// Rows of the user table.
    let users: [UInt32]
    /// Rows of the device table.
    let devices: [UInt32]
    /// By row of the user table: the place among ``users``, counted from 1; 0 for those who are not in it.
    let placeOfUser: [UInt32]
    /// Whether somebody was left out.
    let isCut: Bool

    init(_ decisions: Decisions, all: Int = ExplorerRows.all) {
        let tenant = decisions.tenant
        let isCut = max(tenant.users.count, tenant.devices.count) > all
        let (userOutcome, deviceOutcome, deciding) = (decisions.userOutcome, decisions.deviceOutcome, decisions.decidingUser)
        let chosen = (0..<UInt32(tenant.users.count)).filter { !isCut || Self.isShown(userOutcome[Int($0)]) }
        let users = NameOrder.sorted(chosen, by: tenant.users.userPrincipalName)
        var places = Array(repeating: UInt32(0), count: tenant.users.count)
        for (place, row) in users.enumerated() { places[Int(row)] = UInt32(place + 1) }
        // Counted by the place of the user, as devices are in the table within.
        func place(_ device: Int) -> Int { deciding[device].user.map { Int(places[$0.row]) } ?? 0 }
        var next = Array(repeating: UInt32(0), count: users.count + 2)
        let shown = (0..<tenant.devices.count).filter { !isCut || Self.isShown(deviceOutcome[$0]) }
        for device in shown { next[place(device) + 1] += 1 }
        for index in 1..<next.count { next[index] += next[index - 1] }
        var devices = Array(repeating: UInt32(0), count: shown.count)
        for device in shown {
            let place = place(device)
            devices[Int(next[place])] = UInt32(device)
            next[place] += 1
        }
        self.users = users
        self.devices = devices
        self.isCut = isCut
        placeOfUser = places
    }

    private static func isShown(_ outcome: UserOutcome) -> Bool {
        switch outcome {
        case .switchesAtEnablement, .switchesWithLicense, .cannotTell: true
        case .staysOnBasicMobility, .alreadyIntune, .noManagedDevice: false
        }
    }

    private static func isShown(_ outcome: DeviceOutcome) -> Bool {
        switch outcome {
        case .switchesAtEnablement, .switchesWithLicense, .notMigrated, .cannotTell: true
        case .staysOnBasicMobility, .alreadyIntune, .leaving, .notManaged: false
        }
    }
}
