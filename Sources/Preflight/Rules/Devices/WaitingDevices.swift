import ExportReading
import TenantModel

extension Decisions {
    /// Devices that a switch concerns: not leaving, managed, and not under Intune already.
    var waitingDevices: [DeviceID] { tenant.devices.ids.filter { deviceOutcome[$0.row].isWaiting } }

    /// Whether any device list was read, be it an empty one.
    var hasDeviceList: Bool { tenant.devices.count > 0 || !tenant.provides.isDisjoint(with: [.entraDevices, .intuneDevices]) }

    /// Days between a moment and the "now" of the run.
    func days(since seconds: Int64) -> Double { Double(asOf.seconds - seconds) / 86400 }
}

/// When a device was seen last, and by whom.
struct Sighting {
    let seconds: Int64
    /// Whether the inventory saw it check in; the directory's date is approximate and lags.
    let isCheckIn: Bool

    /// Appends ``text``.
    func write(to text: ByteArena) {
        text.append(literal: isCheckIn ? "last check-in " : "last sign-in by the directory ")
        text.append(dayOf: Timestamp(seconds: seconds))
    }

    /// For sentences: `last check-in 2026-11-01`.
    var text: String { "last \(isCheckIn ? "check-in" : "sign-in by the directory") \(Timestamp(seconds: seconds).day)" }
}

extension DeviceTable {
    /// When a device was seen last; nil when no export gives a date.
    func sighting(of device: DeviceID) -> Sighting? {
        let managedRow = Int(managedRow[device.row])
        if managedRow >= 0, managed.lastCheckIn[managedRow] != unknownMoment {
            return Sighting(seconds: managed.lastCheckIn[managedRow], isCheckIn: true)
        }
        let directoryRow = Int(directoryRow[device.row])
        guard directoryRow >= 0, directory.lastSignIn[directoryRow] != unknownMoment else { return nil }
        return Sighting(seconds: directory.lastSignIn[directoryRow], isCheckIn: false)
    }

    /// How a device was enrolled: the inventory's word, else the directory's.
    func enrollment(of device: DeviceID) -> EnrollmentType {
        let managedRow = Int(managedRow[device.row])
        if managedRow >= 0, managed.enrollmentType[managedRow] != .unknown { return managed.enrollmentType[managedRow] }
        let directoryRow = Int(directoryRow[device.row])
        return directoryRow >= 0 ? directory.enrollmentType[directoryRow] : .unknown
    }
}
