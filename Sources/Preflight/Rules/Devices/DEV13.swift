import TenantModel

/// Devices whose sources name different users.
struct DEV13: Rule {
    let text = RuleText(
        "DEV-13", title: "Which user decides is ambiguous", severity: .medium,
        trigger: "The user who enrolled a waiting device, its registered owner and its primary user are not the same person.",
        why: "The enrolling user's license selects the authority. Where exports name several people the report takes the first of enrolled by, registered "
            + "owner and primary user, at low confidence.",
        remediation: [
            "Find out who enrolled the device: the Graph export of Intune devices says so (enrolledByUserPrincipalName).",
            "Give everybody named the same date and the same license state, or enroll the device again under the right person.",
        ], needs: [.entraDevices, .intuneDevices], sources: [.authority, .policyMap])

    func evaluate(_ decisions: Decisions) -> RuleAnswer {
        guard decisions.hasDeviceList else { return .notEvaluated([.entraDevices]) }
        let devices = decisions.waitingDevices.filter { decisions.decidingUser[$0.row].isDisputed }
        guard !devices.isEmpty else { return .evaluated([]) }
        let finding = Finding(
            .medium, .operations, title: "\(devices.count.of("device")) with several users named", subjects: .devices(devices),
            population: decisions.tenant.devices.count, action: "Find out who enrolled it; give all of them the same date"
        ) { index in Self.detail(devices[index], decisions) }
        return .evaluated([finding])
    }

    /// Who decides, and what would follow if somebody else did.
    private static func detail(_ id: DeviceID, _ decisions: Decisions) -> String {
        let device = decisions.tenant.devices[id]
        let deciding = decisions.decidingUser[id.row].user
        let named = [
            (device.enroller, "enrolled it"), (device.registeredOwner, "registered owner"), (device.directoryUser, "directory user"),
            (device.primaryUser, "primary user"),
        ]
        var seen: Set<UserID> = []
        return named.compactMap { reference, role -> String? in
            guard let user = reference.user, seen.insert(user).inserted else { return nil }
            let verb = user == deciding ? "decides" : "would decide"
            return "\(decisions.tenant.users[user].name) (\(role)) \(verb): Intune \(decisions.entitlement(of: user).answer.rawValue)"
        }.joined(separator: "; ")
    }
}
