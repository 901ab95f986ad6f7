import TenantModel

extension DecisionMaker {
    /// Decides every user: first match wins, in the order of the contract.
    func decideUsers(_ decisions: Decisions, _ standings: [DeviceStanding]) {
        let users = decisions.tenant.users
        let entitlements = decisions.entitlements.map(\.gist)
        let intended = decisions.intent.intended
        decisions.userAuthority.reserveCapacity(users.count)
        decisions.userOutcome.reserveCapacity(users.count)
        decisions.userConfidence.reserveCapacity(users.count)
        decisions.userReason.reserveCapacity(users.count)
        for user in users.ids {
            let devices = UserDevices(of: user, in: decisions, standings: standings)
            let result = decide(devices, entitlements[Int(users.licenses[user.row].index)], intended[user.row])
            decisions.userAuthority.append(devices.authority)
            decisions.userOutcome.append(result.outcome)
            decisions.userConfidence.append(result.confidence)
            decisions.userReason.append(result.reason)
        }
    }

    private func decide(
        _ devices: UserDevices, _ entitlement: Entitlement.Gist, _ intended: Intended
    ) -> (outcome: UserOutcome, confidence: Confidence, reason: UserReason) {
        guard let basicMobility = devices.basicMobility else {
            if devices.hasUndetermined { return (.cannotTell, .low, .authorityUnknown) }
            if let intune = devices.intune { return (.alreadyIntune, intune, .alreadyIntune) }
            // Nothing managed is as sure as its least sure device.
            let reason: UserReason = devices.count == 0 ? .noDevice : devices.staying == 0 ? .allDevicesLeaving : .noManagedDevice
            return (.noManagedDevice, devices.leastSure, reason)
        }
        // One well proved device is enough, so the surest deciding device counts.
        let confidence = min(basicMobility, entitlement.confidence)
        if entitlement.switches {
            let reason: UserReason = entitlement.answer == .pending ? .planPending : entitlement.isPresumed ? .planPresumed : .planOn
            return (.switchesAtEnablement, confidence, reason)
        }
        if let coManaged = devices.coManaged { return (.switchesAtEnablement, min(basicMobility, coManaged), .coManagedDevice) }
        if entitlement.answer == .unknown {
            return (.cannotTell, .low, entitlement.basis == .productNotRecognized ? .productNotRecognized : .licensesNotRead)
        }
        switch intended {
        case .no: return (.staysOnBasicMobility, confidence, settings.targets == nil ? .meantToStay : .notATarget)
        case .yes: return (.switchesWithLicense, confidence, .switchesWhenLicensed)
        case .notStated: return (.switchesWithLicense, confidence, .staysUntilLicensed)
        }
    }
}
