import ExportReading
import Preflight
import TenantModel

/// What one walk over the columns of all devices shows.
struct DeviceNumbers: Sendable {
    /// By platform and outcome.
    private(set) var outcomes = Array(repeating: Array(repeating: 0, count: DeviceOutcome.allCases.count), count: Platform.allCases.count)
    /// By platform and ownership.
    private(set) var ownerships = Array(repeating: Array(repeating: 0, count: 3), count: Platform.allCases.count)
    /// By reason.
    private(set) var reasons = Array(repeating: 0, count: DeviceReason.allCases.count)
    /// Phones and tablets among the devices that switch at enablement.
    private(set) var switchingPhones = 0
    /// Devices that a switch concerns, by age of the last check-in at the as-of moment; the last one was never seen.
    private(set) var ages = Array(repeating: 0, count: CheckInAge.allCases.count)
    /// Devices that switch at enablement, by when they are expected to.
    private(set) var curve = Array(repeating: 0, count: SwitchWindow.allCases.count)
    /// Devices that a switch concerns, by end of their certificate.
    private(set) var certificates = Array(repeating: 0, count: CertificateAge.allCases.count)
    /// The newest moment of the device lists.
    let dataUpTo: Timestamp?

    init(_ decisions: Decisions) {
        let devices = decisions.tenant.devices
        let asOf = decisions.asOf.seconds
        dataUpTo = decisions.devicesUpTo
        let dataEnd = decisions.checkInsUpTo.seconds
        for device in devices.ids {
            let outcome = decisions.deviceOutcome[device.row]
            let platform = devices.platform(of: device)
            outcomes[Int(platform.rawValue)][Int(outcome.rawValue)] += 1
            ownerships[Int(platform.rawValue)][Int(devices.ownership(of: device).rawValue)] += 1
            reasons[Int(decisions.deviceReason[device.row].rawValue)] += 1
            guard outcome.isWaiting else { continue }
            let seen = devices.lastSeen(of: device)
            ages[CheckInAge(seen: seen, at: asOf).rawValue] += 1
            certificates[CertificateAge(expiry: devices.certificateExpiry(of: device), at: asOf).rawValue] += 1
            guard outcome == .switchesAtEnablement else { continue }
            if platform.isMobile { switchingPhones += 1 }
            curve[SwitchWindow(seen: seen, dataEnd: dataEnd).rawValue] += 1
        }
    }

    /// Devices of an outcome.
    func count(_ outcome: DeviceOutcome) -> Int { outcomes.reduce(0) { $0 + $1[Int(outcome.rawValue)] } }

    /// Devices of a reason.
    func count(_ reason: DeviceReason) -> Int { reasons[Int(reason.rawValue)] }

    /// All devices of a platform.
    func count(_ platform: Platform) -> Int { outcomes[Int(platform.rawValue)].reduce(0, +) }

    /// Devices of a platform and an outcome.
    func count(_ platform: Platform, _ outcome: DeviceOutcome) -> Int { outcomes[Int(platform.rawValue)][Int(outcome.rawValue)] }
}
