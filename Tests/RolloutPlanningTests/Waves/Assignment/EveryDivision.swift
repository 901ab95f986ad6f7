import RolloutPlanning

/// Looks through every division of a few units: the slow, obvious way.
struct EveryDivision {
    private let problem: WaveProblem
    private let units: [WaveProblem.UnitClass]

    init(_ problem: WaveProblem) {
        self.problem = problem
        units = problem.classes.flatMap { Array(repeating: $0, count: Int($0.count)) }
    }

    /// The fewest waves for those who are not pinned, and the least difference of load among these.
    func best(mostWaves: Int) -> (waves: Int, imbalance: Int)? {
        let fewest = units.allSatisfy { $0.pinned != nil } ? 0 : 1
        for waves in fewest...mostWaves {
            var search = Search(problem: problem, units: units, waves: waves)
            search.place(0)
            if let imbalance = search.best { return (waves, imbalance) }
        }
        return nil
    }

    private struct Search {
        let problem: WaveProblem
        let units: [WaveProblem.UnitClass]
        var users: [Int]
        var load: [Int]
        var sites: [[Int32: Int]]
        let caps: [Int]
        /// So many waves are there for those who are not pinned.
        let open: Int
        var best: Int?

        init(problem: WaveProblem, units: [WaveProblem.UnitClass], waves: Int) {
            self.problem = problem
            self.units = units
            open = waves
            let waves = max(waves, units.compactMap(\.pinned).max().map { Int($0) + 1 } ?? 0)
            users = Array(repeating: 0, count: waves)
            load = users
            sites = Array(repeating: [:], count: waves)
            let check = WaveCheck(problem, WaveAssignment(shares: [], waveCount: 0, filledCount: 0, lowerBound: 0))
            caps = (0..<waves).map { check.growthCap($0) }
        }

        mutating func place(_ index: Int) {
            guard index < units.count else {
                let difference = (load.prefix(open).max() ?? 0) - (load.prefix(open).min() ?? 0)
                if users.prefix(open).allSatisfy({ $0 >= problem.minUsers }) { best = min(best ?? .max, difference) }
                return
            }
            let unit = units[index]
            for wave in users.indices {
                if let pinned = unit.pinned { if Int(pinned) != wave { continue } } else if wave >= open { continue }
                guard users[wave] + Int(unit.users) <= caps[wave], load[wave] + Int(unit.load) <= problem.maxLoad ?? .max else { continue }
                let most = problem.maxUsersPerSite ?? .max
                guard unit.sites.allSatisfy({ sites[wave][$0.site, default: 0] + Int($0.users) <= most }) else { continue }
                add(unit, wave, 1)
                place(index + 1)
                add(unit, wave, -1)
            }
        }

        private mutating func add(_ unit: WaveProblem.UnitClass, _ wave: Int, _ sign: Int) {
            users[wave] += sign * Int(unit.users)
            load[wave] += sign * Int(unit.load)
            for site in unit.sites { sites[wave][site.site, default: 0] += sign * Int(site.users) }
        }
    }
}
