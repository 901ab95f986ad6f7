import ExportReading
import Preflight
import TenantModel

/// What the devices of users say of their part in a pilot, in a walk over the devices: a few bytes per user.
struct DeviceObstacles: Sendable {
    private var flags: [UInt8]
    /// Devices that move with the user, as far as a byte counts.
    private var moving: [UInt8]
    /// Days since the one that was out of contact longest was seen.
    private var days: [UInt8]
    private static let hasDevice: UInt8 = 1
    private static let unreachable: UInt8 = 2
    private static let byManager: UInt8 = 4
    /// Devices of which nobody knows when they were seen count as if it were so long ago; longer makes no difference.
    private static let mostDays: Int64 = 40

    init(_ decisions: Decisions, reachableDays: Int64, directoryLagDays: Int64) {
        let table = decisions.tenant.devices
        flags = Array(repeating: 0, count: decisions.tenant.users.count)
        moving = flags
        days = flags
        let oldest = decisions.asOf.seconds - reachableDays * 86_400
        let oldestSignIn = oldest - directoryLagDays * 86_400
        for row in 0..<table.count {
            guard decisions.isMoving(DeviceID(index: UInt32(row))), let user = decisions.decidingUser[row].user else { continue }
            var flag = Self.hasDevice
            let managed = Int(table.managedRow[row])
            let directory = Int(table.directoryRow[row])
            if managed >= 0, table.managed.lastCheckIn[managed] != unknownMoment {
                if table.managed.lastCheckIn[managed] < oldest { flag |= Self.unreachable }
            } else if directory >= 0, table.directory.lastSignIn[directory] != unknownMoment, table.directory.lastSignIn[directory] < oldestSignIn {
                flag |= Self.unreachable
            }
            if table.enrollmentType(of: DeviceID(index: UInt32(row))).isByEnrollmentManager { flag |= Self.byManager }
            flags[user.row] |= flag
            if moving[user.row] < .max { moving[user.row] += 1 }
            let seen = table.lastSeen(of: DeviceID(index: UInt32(row)))
            let since = seen == unknownMoment ? Self.mostDays : min(Self.mostDays, max(0, (decisions.asOf.seconds - seen) / 86_400))
            days[user.row] = max(days[user.row], UInt8(since))
        }
    }

    /// Whether a user has a device that moves with them.
    func hasDevice(_ user: UserID) -> Bool { flags[user.row] & Self.hasDevice != 0 }
    /// Whether one of them is known not to have been in contact for too long.
    func isUnreachable(_ user: UserID) -> Bool { flags[user.row] & Self.unreachable != 0 }
    /// How many devices move with a user, at most 255.
    func moving(_ user: UserID) -> Int32 { Int32(moving[user.row]) }
    /// Days since the device that was out of contact longest was seen, at most 40.
    func daysSinceContact(_ user: UserID) -> Int32 { Int32(days[user.row]) }
    /// Whether an enrollment manager enrolled one of them.
    func isByManager(_ user: UserID) -> Bool { flags[user.row] & Self.byManager != 0 }
}

extension Decisions {
    /// Whether a device moves together with its user: under Basic Mobility, or perhaps, and staying.
    @inline(__always)
    func isMoving(_ device: DeviceID) -> Bool {
        switch deviceOutcome[device.row] {
        case .switchesAtEnablement, .switchesWithLicense, .staysOnBasicMobility, .cannotTell: true
        case .alreadyIntune, .notMigrated, .leaving, .notManaged: false
        }
    }
}
