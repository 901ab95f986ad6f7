import TenantModel

/// Devices that an enrollment manager enrolled follow that one account.
struct DEV03: Rule {
    let text = RuleText(
        "DEV-03", title: "Devices of enrollment managers", severity: .high,
        trigger: "A device that waits for the switch was enrolled by a device enrollment manager: by its enrollment type, or because its user stands under "
            + "dem: in coexist.yaml.",
        why: "Such devices follow the license of the manager's account, perhaps a thousand at once. Microsoft does not document it.",
        remediation: [
            "Keep these accounts out of the pilot and out of every licensing group.",
            "Hold an account that is licensed already: switch off only the Intune service plan, in every path that grants it.",
            "Try one: enroll a single device by a second manager account, switch that account's plan on, and watch for a day.",
            "Then give the accounts a date of their own, with somebody at the devices.",
        ], needs: [.entraDevices, .enrollmentManagers], sources: [.enrollmentManager, .authority])

    func evaluate(_ decisions: Decisions) -> RuleAnswer {
        guard decisions.hasDeviceList else { return .notEvaluated([.entraDevices]) }
        let waiting = decisions.waitingDevices
        let devices = waiting.filter { Self.isManaged($0, decisions) }
        let isKnown = decisions.settings.enrollmentManagers != nil || Self.hasTypes(decisions.tenant.devices)
        let partial: [ExportInput] = waiting.isEmpty || isKnown ? [] : [.enrollmentManagers]
        guard !devices.isEmpty else { return .evaluated([], partial: partial) }
        let perAccount = devices.reduce(into: [UserID: Int]()) { counts, device in
            if let user = decisions.decidingUser[device.row].user { counts[user, default: 0] += 1 }
        }
        let most = perAccount.values.max() ?? 0
        let atOnce = most > 1 ? ": up to \(most) move at once" : ""
        let finding = Finding(
            .high, .operations, title: "\(devices.count.of("device")) of \(max(1, perAccount.count).of("enrollment manager"))\(atOnce)",
            subjects: .devices(devices), population: decisions.tenant.devices.count, action: "Keep the account out of pilot and waves; try one device"
        ) { index in
            guard let user = decisions.decidingUser[devices[index].row].user else { return "enrolled by a manager who is not among the users read" }
            let count = perAccount[user] ?? 1
            let switches = decisions.entitlement(of: user).switches ? "licensed already" : "one license"
            return "\(decisions.tenant.users[user].name), \(switches): \(count.of("device")) at once"
        }
        return .evaluated([finding], partial: partial)
    }

    private static func isManaged(_ device: DeviceID, _ decisions: Decisions) -> Bool {
        if decisions.tenant.devices.enrollment(of: device).isByEnrollmentManager { return true }
        return decisions.decidingUser[device.row].user.map(decisions.enrollmentManagers.contains) ?? false
    }

    /// Whether an export carries enrollment types.
    private static func hasTypes(_ devices: DeviceTable) -> Bool {
        devices.managed.enrollmentType.contains { $0 != .unknown } || devices.directory.enrollmentType.contains { $0 != .unknown }
    }
}
