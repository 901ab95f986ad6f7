import TenantModel

/// Devices without an associated user never move by themselves.
struct DEV01: Rule {
    let text = RuleText(
        "DEV-01", title: "Devices without a user never move", severity: .high,
        trigger: "A device under Basic Mobility, or of unknown authority, has no associated user: its enrollment type says so, or no source names anybody.",
        why: "The license of the enrolling user selects Intune. Where there is no such user nothing moves the device, before or after enablement.",
        remediation: [
            "Confirm the suspected ones: a Graph export of the Intune devices shows the enrollment type.",
            "Open a Microsoft support case with userless-devices.csv for the devices that are to move without a reset, or",
            "wipe them and enroll them into Intune at a planned visit; until then do not reset them, or",
            "decide in writing that they stay under Basic Mobility.",
        ], needs: [.entraDevices, .intuneDevices], sources: [.authority, .basicMobility])

    func evaluate(_ decisions: Decisions) -> RuleAnswer {
        // The Basic Mobility scripts leave out devices without owner: nobody missing there proves nothing.
        guard !decisions.tenant.provides.isDisjoint(with: [.entraDevices, .intuneDevices]) else {
            return .notEvaluated([.entraDevices, .intuneDevices])
        }
        let ownerless = decisions.deviceReason.count { $0 == .ownerNotRead }
        let devices = decisions.devices(.notMigrated)
        if ownerless > 0, ownerless == decisions.deviceOutcome.count(where: \.isWaiting) { return .notEvaluated([.intuneDevices]) }
        let suspected = devices.count { decisions.deviceReason[$0.row] == .noUserSuspected }
        let partial: [ExportInput] = suspected > 0 || ownerless > 0 ? [.intuneDevices] : []
        guard !devices.isEmpty else { return .evaluated([], partial: partial) }
        let doubt = suspected == 0 ? "" : suspected == devices.count ? ", only suspected" : ", \(suspected) of them only suspected"
        let finding = Finding(
            .high, .enabling, title: "\(devices.count.of("device")) without a user\(doubt)", subjects: .devices(devices),
            population: decisions.tenant.devices.count, action: "Support case, wipe and enroll again, or decide that it stays"
        ) { index in Self.detail(devices[index], decisions) }
        return .evaluated([finding], partial: partial)
    }

    private static func detail(_ id: DeviceID, _ decisions: Decisions) -> String {
        let device = decisions.tenant.devices[id]
        var parts = [howKnown(decisions.deviceReason[id.row], device.enrollmentType)]
        if !device.serialNumber.isEmpty { parts.append("serial number \(device.serialNumber)") }
        let profile = decisions.tenant.symbols[device.enrollmentProfile]
        if !profile.isEmpty { parts.append("profile \(profile)") }
        if let sighting = decisions.tenant.devices.sighting(of: id) { parts.append(sighting.text) }
        return parts.joined(separator: "; ")
    }

    private static func howKnown(_ reason: DeviceReason, _ type: EnrollmentType) -> String {
        switch reason {
        case .noUserByType: "enrollment type \(type.name)"
        case .noUserConfirmed: "two sources name nobody"
        default: "suspected: the only source names nobody"
        }
    }
}
