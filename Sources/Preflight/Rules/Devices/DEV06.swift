import ExportReading
import TenantModel

/// Devices whose management certificate no longer works, or soon will not.
struct DEV06: Rule {
    let text = RuleText(
        "DEV-06", title: "MDM certificate expired or expiring", severity: .high,
        trigger: "The management certificate of a device that waits for the switch has expired (high), or expires within 30 days after enablement (medium).",
        why: "A device with an expired certificate cannot check in, so it cannot switch; 180 days after expiry it is removed. A check-in before expiry "
            + "renews the certificate.",
        remediation: [
            "Have the device check in before the certificate expires.",
            "After expiry enroll it again: that is a visit or an appointment, not a switch.",
            "Look at the removal date before you plan: afterwards the record is gone.",
        ], needs: [.intuneDevices], sources: [.authority])

    private static let warningDays: Int64 = 30
    /// Days after expiry until Microsoft removes the device: a fact of the product.
    private static let removalDays: Int64 = 180

    func evaluate(_ decisions: Decisions) -> RuleAnswer {
        guard decisions.hasDeviceList else { return .notEvaluated([.intuneDevices]) }
        let waiting = decisions.waitingDevices
        let known = waiting.filter { Self.expiry(of: $0, decisions.tenant.devices) != nil }
        if !waiting.isEmpty, known.isEmpty { return .notEvaluated([.intuneDevices]) }
        let now = decisions.asOf.seconds
        // Enablement in the past leaves only today to count from.
        let warning = max(decisions.settings.enablement?.seconds ?? now, now) + Self.warningDays * 86400
        var expired: [DeviceID] = []
        var expiring: [DeviceID] = []
        for device in known {
            guard let expiry = Self.expiry(of: device, decisions.tenant.devices) else { continue }
            if expiry < now { expired.append(device) } else if expiry < warning { expiring.append(device) }
        }
        var findings: [Finding] = []
        if !expired.isEmpty {
            findings.append(finding(.high, "\(expired.count.of("device")) with an expired MDM certificate", "Enroll again", expired, decisions))
        }
        if !expiring.isEmpty {
            let until = Timestamp(seconds: warning).day
            let title = "\(expiring.count.of("device")) whose MDM certificate expires by \(until)"
            findings.append(finding(.medium, title, "Have it check in before expiry", expiring, decisions))
        }
        return .evaluated(findings, partial: known.count < waiting.count ? [.intuneDevices] : [])
    }

    private func finding(_ severity: Severity, _ title: String, _ action: String, _ devices: [DeviceID], _ decisions: Decisions) -> Finding {
        Finding(
            severity, .operations, title: title, subjects: .devices(devices), population: decisions.tenant.devices.count, action: action
        ) { index, text in
            guard let expiry = Self.expiry(of: devices[index], decisions.tenant.devices) else { return }
            text.append(literal: severity == .high ? "expired " : "expires ")
            text.append(dayOf: Timestamp(seconds: expiry))
            text.append(literal: "; is removed ")
            text.append(dayOf: Timestamp(seconds: expiry + Self.removalDays * 86400))
        }
    }

    private static func expiry(of device: DeviceID, _ devices: DeviceTable) -> Int64? {
        let row = Int(devices.managedRow[device.row])
        guard row >= 0, devices.managed.certificateExpiry[row] != unknownMoment else { return nil }
        return devices.managed.certificateExpiry[row]
    }
}
