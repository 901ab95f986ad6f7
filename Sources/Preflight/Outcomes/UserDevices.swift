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

    init(of user: UserID, in decisions: Decisions, standings: [DeviceStanding]) {
        decisions.devicesOfUsers.forEach(of: user) { add(standings[$0.row]) }
    }

    private mutating func add(_ device: DeviceStanding) {
        count += 1
        guard !device.isLeaving else { return }
        staying += 1
        let confidence = device.confidence
        authority = min(authority, device.authority)
        leastSure = min(leastSure, confidence)
        switch device.authority {
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

/// What a device says of its user.
struct DeviceStanding {
    let authority: Authority
    /// How sure authority and user are together.
    let confidence: Confidence
    let isLeaving: Bool

    /// All devices: one walk in their order, before users ask for them in any order.
    static func all(of decisions: Decisions) -> [DeviceStanding] {
        let (authorities, confidences, users) = (decisions.deviceAuthority, decisions.deviceAuthorityConfidence, decisions.decidingUser)
        let devices = decisions.tenant.devices
        return devices.ids.map { device in
            DeviceStanding(
                authority: authorities[device.row], confidence: min(confidences[device.row], users[device.row].confidence),
                isLeaving: devices.isLeaving(device))
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
