/// Finds units that no wave can carry, whatever else is in it.
enum UnitCheck {
    static func check(_ units: WaveUnits, _ limits: WaveLimits) throws(WaveConflict) {
        for unit in 0..<units.classCount where units.pinned[unit] < -1 {
            throw .pinnedBeforeFirstWave(classIndex: units.members[units.memberStart[unit]], wave: Int32(units.pinned[unit]))
        }
        if let last = units.pinned.max(), last >= WaveLimits.mostWaves {
            throw .tooManyWaves(needed: last + 1, limit: WaveLimits.mostWaves)
        }
        let free = (0..<units.classCount).filter { units.pinned[$0] < 0 }
        if let unit = worst(free, of: { units.users[$0] }, where: { units.users[$0] > limits.largestCap(phase: units.phase[$0]) }) {
            let limit = limits.largestCap(phase: units.phase[unit])
            throw .unitTooLarge(classIndex: first(unit, units), users: units.users[unit], limit: limit)
        }
        if !units.loadIsUsers, let unit = worst(free, of: { units.load[$0] }, where: { units.load[$0] > limits.load }) {
            throw .unitTooHeavy(classIndex: first(unit, units), load: Int64(units.load[unit]), limit: Int64(limits.load))
        }
        var crowd: (unit: Int, site: Int, users: Int)?
        for unit in free {
            for (site, users) in units.sites[units.siteStart[unit]..<units.siteStart[unit + 1]] where users > max(limits.usersPerSite, crowd?.users ?? 0) {
                crowd = (unit, site, users)
            }
        }
        if let crowd {
            throw .unitTooLargeForSite(
                classIndex: first(crowd.unit, units), site: units.siteNumbers[crowd.site], users: crowd.users, limit: limits.usersPerSite)
        }
    }

    /// The unit that goes beyond most: a limit that fits it fits all.
    private static func worst(_ units: [Int], of size: (Int) -> Int, where isOver: (Int) -> Bool) -> Int? {
        var worst: Int?
        for unit in units where isOver(unit) {
            if let known = worst, size(known) >= size(unit) { continue }
            worst = unit
        }
        return worst
    }

    private static func first(_ unit: Int, _ units: WaveUnits) -> Int { units.members[units.memberStart[unit]] }
}
