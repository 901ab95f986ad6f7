import ExportReading

extension SampleTenant {
    /// Calls `body` for each device of a user, and for the kiosk that may stand beside them.
    @inline(__always)
    func forEachDevice(of user: SampleUser, _ body: (SampleDevice) -> Void) {
        if user.kind != .guest {
            var counts = draws.pool(.deviceCount, user.row)
            let count = counts.choice(deviceCounts)
            let isEntitled = isEntitled(user.row, licenses: user.licenses)
            for slot in 0..<count { body(device(user, slot: slot, isEntitled: isEntitled)) }
        }
        var kiosk = draws.pool(.kiosk, user.row)
        if kiosk.number(below: 100_000) < kioskShare { body(device(user, slot: SampleDevice.kioskSlot, isEntitled: false)) }
    }

    /// Kiosks per 100,000 users: one device in forty.
    private var kioskShare: Int { Int(options.devicesPerUser * 2560) }

    @inline(__always)
    private func device(_ user: SampleUser, slot: Int, isEntitled: Bool) -> SampleDevice {
        let number = user.row &* SampleDevice.slots &+ slot
        let isKiosk = slot == SampleDevice.kioskSlot
        var kind = draws.pool(.hardware, number)
        var hardware = kind.choice(self.hardware.choice)
        if isKiosk { hardware = kind.chance(perMille: 700) ? Hardware.tablet : Hardware.tablet - 1 }
        let model = kind.number(below: self.hardware.models[hardware].count)
        let version = kind.number(below: self.hardware.versions[hardware].count)
        var details = draws.pool(.management, number)
        let management = management(hardware, isKiosk: isKiosk, isEntitled: isEntitled, from: &details)
        let isGone = details.chance(perMille: 4)
        let isInDirectory = !isKiosk || details.chance(perMille: 600)
        var dates = draws.pool(.deviceDates, number)
        let lastCheckIn = max(user.createdAt, asOf - Int64(checkInAge(from: &dates)))
        // Devices are enrolled after their user was created, more often late than early.
        let span = lastCheckIn - user.createdAt
        let late = Int64(max(dates.number(below: 1024), dates.number(below: 1024)))
        let enrolledAt = max(user.createdAt + span * late / 1024, lastCheckIn - 6 * 365 * 86_400)
        // A certificate lives a year and is renewed in its last weeks, while the device checks in.
        let certificateExpiry = lastCheckIn + Int64(25 + dates.number(below: 340)) * 86_400
        return SampleDevice(
            number: number, owner: isKiosk ? .nobody : isGone ? .gone : .user, hardware: hardware, model: model, version: version, management: management,
            deviceID: draws.guid(.deviceID, number), isInDirectory: isInDirectory || management == .none, enrolledAt: enrolledAt, lastCheckIn: lastCheckIn,
            certificateExpiry: certificateExpiry, digits: draws.bits(.deviceNumbers, number))
    }

    /// About 55 % of all devices answer to Basic Mobility, 17 % to Intune, 3 % are co-managed.
    @inline(__always)
    private func management(_ hardware: Int, isKiosk: Bool, isEntitled: Bool, from pool: inout RandomPool) -> SampleDevice.Management {
        if self.hardware.families[hardware] == .windows, pool.chance(perMille: 75) { return .coManaged }
        if pool.chance(perMille: isKiosk ? 200 : isEntitled ? 550 : 40) { return .intune }
        return self.hardware.allowsBasicMobility[hardware] && pool.chance(perMille: isKiosk ? 1000 : 765) ? .basicMobility : .none
    }

    /// Seconds since the last check-in: most within a day, some up to 400 days.
    @inline(__always)
    private func checkInAge(from pool: inout RandomPool) -> Int {
        switch pool.number(below: 100) {
        case ..<66: pool.number(below: 86_400)
        case ..<88: 86_400 + pool.number(below: 6 * 86_400)
        case ..<96: 7 * 86_400 + pool.number(below: 38 * 86_400)
        default: 45 * 86_400 + pool.number(below: 355 * 86_400)
        }
    }
}
