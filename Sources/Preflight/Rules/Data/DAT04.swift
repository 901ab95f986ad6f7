import TenantModel

/// Devices whose owner is not among the users read.
struct DAT04: Rule {
    let text = RuleText(
        "DAT-04", title: "Device owner unknown", severity: .high,
        trigger: "A device names an owner who is not among the users read, or who was deleted. High when these are more than 1 % of all devices, else medium.",
        why: "Without the owner nothing tells whether the device switches. Usual reasons: the UPN was changed, the account deleted, a guest, an alias "
            + "domain, or users and devices exported at different times.",
        remediation: [
            "Export users and devices again at the same time, from the same tenant, guests included.",
            "Search for the object id first, then for the name: a suggestion stands beside each device where one user fits.",
            "For a deleted owner: find out who holds the device, then retire it or enroll it again under that person.",
        ], needs: [.users, .entraDevices], sources: [.deviceIdentities])

    func evaluate(_ decisions: Decisions) -> RuleAnswer {
        guard decisions.hasDeviceList else { return .notEvaluated([.entraDevices]) }
        guard decisions.tenant.provides.contains(.users) else { return .notEvaluated([.users]) }
        let devices = decisions.tenant.devices.ids.filter { device in
            let state = decisions.decidingUser[device.row].state
            return state == .notFound || state == .deleted
        }
        guard !devices.isEmpty else { return .evaluated([]) }
        let share = Double(devices.count) * 100 / Double(decisions.tenant.devices.count)
        let deleted = devices.count { decisions.decidingUser[$0.row].state == .deleted }
        let note = deleted == 0 ? "" : ", \(deleted) of them deleted"
        let owners = UnknownOwners(decisions.tenant)
        let finding = Finding(
            share > decisions.settings.thresholds.unknownOwnerMaxPercent ? .high : .medium, .enabling,
            title: "\(devices.count.of("device")) with an owner who is not among the users\(note)", subjects: .devices(devices),
            population: decisions.tenant.devices.count, action: "Export users and devices together, or find out who holds it"
        ) { index in
            let isDeleted = decisions.decidingUser[devices[index].row].state == .deleted
            let text = owners.text(of: decisions.tenant.devices[devices[index]])
            guard !isDeleted else { return "\(text): owner deleted" }
            return owners.suggestion(for: text, in: decisions.tenant.users).map { "\(text): perhaps \($0)" } ?? "\(text): not found"
        }
        return .evaluated([finding])
    }
}
