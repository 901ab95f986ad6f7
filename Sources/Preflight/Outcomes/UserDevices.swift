import TenantModel

/// What the devices of one user say together; leaving devices do not count.
struct UserDevices {
    /// How many devices follow the user, the leaving ones included.
    var count = 0
    /// How many of them stay.
    var staying = 0
    /// The first authority in the order of the contract.
    var authority = Authority.none
    /// How sure the surest device of an authority is; nil without one.
    var basicMobility: Confidence?
    var coManaged: Confidence?
    /// Intune and co-managed together.
    var intune: Confidence?
    var hasUndetermined = false
    /// How sure the least sure device is; high without devices.
    var leastSure = Confidence.high

    init(of user: UserID, in decisions: Decisions) {
        for device in decisions.devicesOfUsers[user] {
            count += 1
            guard !decisions.tenant.devices.isLeaving(device) else { continue }
            staying += 1
            let deviceAuthority = decisions.deviceAuthority[device.row]
            let confidence = min(decisions.deviceAuthorityConfidence[device.row], decisions.decidingUser[device.row].confidence)
            authority = min(authority, deviceAuthority)
            leastSure = min(leastSure, confidence)
            switch deviceAuthority {
            case .basicMobility: basicMobility = max(basicMobility ?? .low, confidence)
            case .coManaged:
                coManaged = max(coManaged ?? .low, confidence)
                intune = max(intune ?? .low, confidence)
            case .intune: intune = max(intune ?? .low, confidence)
            case .undetermined: hasUndetermined = true
            case .thirdParty, .configurationManager, .easOnly, .none: break
            }
        }
    }
}

extension DeviceTable {
    /// Whether a retire, wipe or delete is pending or issued.
    func isLeaving(_ device: DeviceID) -> Bool {
        let row = Int(managedRow[device.row])
        return row >= 0 && managed.state[row] == .leaving
    }
}
