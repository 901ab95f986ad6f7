import TenantModel

extension DecisionMaker {
    /// Decides every device: first match wins, in the order of the contract; at the end as its user.
    func decideDevices(_ decisions: Decisions, _ standings: [DeviceStanding]) {
        let count = decisions.tenant.devices.count
        decisions.deviceOutcome.reserveCapacity(count)
        decisions.deviceConfidence.reserveCapacity(count)
        decisions.deviceReason.reserveCapacity(count)
        for device in decisions.tenant.devices.ids {
            let result = decide(device, decisions, standings)
            decisions.deviceOutcome.append(result.outcome)
            decisions.deviceConfidence.append(result.confidence)
            decisions.deviceReason.append(result.reason)
        }
    }

    private func decide(
        _ device: DeviceID, _ decisions: Decisions, _ standings: [DeviceStanding]
    ) -> (outcome: DeviceOutcome, confidence: Confidence, reason: DeviceReason) {
        if standings[device.row].isLeaving { return (.leaving, .high, .leaving) }
        let confidence = decisions.deviceAuthorityConfidence[device.row]
        switch decisions.deviceAuthority[device.row] {
        case .none: return (.notManaged, confidence, confidence == .medium ? .formerIntune : .notManaged)
        case .easOnly: return (.notManaged, confidence, .easOnly)
        case .thirdParty: return (.notManaged, confidence, .thirdParty)
        case .configurationManager: return (.notManaged, confidence, .configurationManager)
        case .intune: return (.alreadyIntune, confidence, .alreadyIntune)
        case .coManaged: return (.alreadyIntune, confidence, .coManaged)
        case .basicMobility, .undetermined: break
        }
        let user = decisions.decidingUser[device.row]
        switch user.state {
        case .noneByType: return (.notMigrated, confidence, .noUserByType)
        case .noneConfirmed: return (.notMigrated, confidence, .noUserConfirmed)
        case .noneSuspected: return (.notMigrated, .low, .noUserSuspected)
        case .notRead: return (.cannotTell, .low, .ownerNotRead)
        case .user, .notFound, .deleted: break
        }
        if decisions.deviceAuthority[device.row] == .undetermined { return (.cannotTell, .low, .authorityUnknown) }
        guard let id = user.user else { return (.cannotTell, .low, user.state == .deleted ? .ownerDeleted : .ownerNotFound) }
        return decide(as: id, confidence: min(confidence, user.confidence), decisions, standings)
    }

    /// A device under Basic Mobility follows its user; its own evidence may be weaker than the user's surest device.
    private func decide(
        as user: UserID, confidence: Confidence, _ decisions: Decisions, _ standings: [DeviceStanding]
    ) -> (outcome: DeviceOutcome, confidence: Confidence, reason: DeviceReason) {
        let basis =
            decisions.userReason[user.row] == .coManagedDevice
            ? UserDevices(of: user, in: decisions, standings: standings).coManaged ?? .low : decisions.entitlement(of: user).confidence
        switch decisions.userOutcome[user.row] {
        case .switchesAtEnablement: return (.switchesAtEnablement, min(confidence, basis), .ownerSwitches)
        case .switchesWithLicense: return (.switchesWithLicense, min(confidence, basis), .ownerSwitchesWithLicense)
        case .staysOnBasicMobility: return (.staysOnBasicMobility, min(confidence, basis), .ownerStays)
        case .alreadyIntune, .noManagedDevice, .cannotTell: return (.cannotTell, .low, .ownerCannotTell)
        }
    }
}
