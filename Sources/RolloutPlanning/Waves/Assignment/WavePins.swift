/// What pinned units take of the waves.
struct WavePins: Sendable {
    /// By wave, up to the last that has a pin.
    private(set) var users: [Int] = []
    private(set) var load: [Int] = []
    private(set) var siteUsers: [[Int: Int]] = []
    /// Whether people of phase 0 are pinned there, so that growth limits the wave.
    private(set) var hasFirstPhase: [Bool] = []
    /// The waves from here on have pins of later phases only.
    private(set) var endOfFirstPhase = 0
    /// The pinned classes.
    private(set) var units: [Int] = []

    var count: Int { users.count }

    init(_ all: WaveUnits) {
        units = (0..<all.classCount).filter { all.pinned[$0] >= 0 }
        let waves = (units.map { all.pinned[$0] }.max() ?? -1) + 1
        users = Array(repeating: 0, count: waves)
        load = users
        siteUsers = Array(repeating: [:], count: waves)
        hasFirstPhase = Array(repeating: false, count: waves)
        for unit in units {
            let wave = all.pinned[unit]
            users[wave] += all.users[unit] * all.counts[unit]
            load[wave] += all.load[unit] * all.counts[unit]
            for (site, share) in all.sites[all.siteStart[unit]..<all.siteStart[unit + 1]] {
                siteUsers[wave][site, default: 0] += share * all.counts[unit]
            }
            if all.phase[unit] == 0 {
                hasFirstPhase[wave] = true
                endOfFirstPhase = max(endOfFirstPhase, wave + 1)
            }
        }
    }

    /// The most people of a wave in which a phase has its units.
    func userCap(_ wave: Int, phase: Int32, limits: WaveLimits) -> Int {
        phase == 0 || wave < count && hasFirstPhase[wave] ? min(limits.users, limits.growthCap(wave)) : limits.users
    }

    /// Throws when what is pinned to a wave is more than it can carry: the worst wave, because a limit that fits it fits all.
    func check(_ all: WaveUnits, _ limits: WaveLimits) throws(WaveConflict) {
        let waves = Array(0..<count)
        let caps = waves.map { hasFirstPhase[$0] ? min(limits.users, limits.growthCap($0)) : limits.users }
        if let wave = waves.filter({ users[$0] > caps[$0] }).max(by: { users[$0] < users[$1] }) {
            throw .pinnedUsers(wave: Int32(wave), users: users[wave], limit: caps[wave])
        }
        if !all.loadIsUsers, let wave = waves.filter({ load[$0] > limits.load }).max(by: { load[$0] < load[$1] }) {
            throw .pinnedLoad(wave: Int32(wave), load: Int64(load[wave]), limit: Int64(limits.load))
        }
        var worst: (wave: Int, site: Int, users: Int)?
        for wave in waves {
            for (site, users) in siteUsers[wave].sorted(by: { $0.key < $1.key }) where users > max(limits.usersPerSite, worst?.users ?? 0) {
                worst = (wave, site, users)
            }
        }
        if let worst {
            throw .pinnedSite(wave: Int32(worst.wave), site: all.siteNumbers[worst.site], users: worst.users, limit: limits.usersPerSite)
        }
    }
}
