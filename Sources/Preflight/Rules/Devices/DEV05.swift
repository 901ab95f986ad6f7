import ExportReading
import TenantModel

/// Devices that nobody uses any more.
struct DEV05: Rule {
    let text = RuleText(
        "DEV-05", title: "Stale devices", severity: .high,
        trigger: "A device that waits for the switch is silent for more than 30 days (low), 90 days (medium) or 180 days (high). A date of the directory "
            + "alone counts 21 days less, because it lags.",
        why: "After 30 days compliance lapses and Company Portal may retire the device, after 90 it no longer counts against the device limit, after 180 it "
            + "will not switch. Such devices spoil every success rate.",
        remediation: [
            "Ask the user whether the device still exists.",
            "Retire it in device management first, then disable it in Entra, and delete it only after a grace period: deleting is final. Keep BitLocker keys.",
            "Leave what is silent for more than 180 days out of the numbers by which a wave is judged.",
        ], needs: [.entraDevices, .intuneDevices], sources: [.staleDevices, .compliance, .deviceActions, .deviceLimit])

    /// How many days the directory's date may lag.
    private static let directoryLagDays = 21.0
    private static let severities: [Severity] = [.low, .medium, .high]

    func evaluate(_ decisions: Decisions) -> RuleAnswer {
        guard decisions.hasDeviceList else { return .notEvaluated([.entraDevices]) }
        let limits = decisions.settings.thresholds.staleDays.sorted()
        var stale = Array(repeating: [DeviceID](), count: min(limits.count, Self.severities.count))
        var undated = 0
        let waiting = decisions.waitingDevices
        for device in waiting {
            guard let sighting = decisions.tenant.devices.sighting(of: device) else {
                undated += 1
                continue
            }
            let days = decisions.days(since: sighting.seconds) - (sighting.isCheckIn ? 0 : Self.directoryLagDays)
            if let step = stale.indices.last(where: { days > Double(limits[$0]) }) { stale[step].append(device) }
        }
        if undated > 0, undated == waiting.count { return .notEvaluated([.intuneDevices]) }
        let findings = stale.indices.reversed().filter { !stale[$0].isEmpty }.map { step in
            finding(Self.severities[step], stale[step], days: limits[step], decisions)
        }
        return .evaluated(findings, partial: undated > 0 ? [.intuneDevices] : [])
    }

    private func finding(_ severity: Severity, _ devices: [DeviceID], days: Int, _ decisions: Decisions) -> Finding {
        Finding(
            severity, .operations, title: "\(devices.count.of("device")) silent for more than \(days) days", subjects: .devices(devices),
            population: decisions.tenant.devices.count,
            action: severity == .high ? "Count as not switching; retire, disable, delete later" : "Ask the user; retire when it is gone"
        ) { index, text in
            guard let sighting = decisions.tenant.devices.sighting(of: devices[index]) else { return }
            sighting.write(to: text)
            text.append(literal: ", ")
            text.append(Int(decisions.days(since: sighting.seconds)), of: "day")
            text.append(literal: " ago")
        }
    }
}
