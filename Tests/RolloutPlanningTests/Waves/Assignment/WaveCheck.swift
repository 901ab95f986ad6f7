import RolloutPlanning

/// Looks at an assignment with nothing but the problem: what is wrong with it, and how good it is.
struct WaveCheck {
    let problem: WaveProblem
    let assignment: WaveAssignment
    private(set) var users: [Int]
    private(set) var load: [Int]

    init(_ problem: WaveProblem, _ assignment: WaveAssignment) {
        self.problem = problem
        self.assignment = assignment
        users = Array(repeating: 0, count: assignment.waveCount)
        load = users
        for (one, shares) in zip(problem.classes, assignment.shares) {
            for share in shares where share.wave < assignment.waveCount && share.wave >= 0 {
                users[Int(share.wave)] += Int(share.count) * Int(one.users)
                load[Int(share.wave)] += Int(share.count) * Int(one.load)
            }
        }
    }

    /// The most people of a wave while it grows.
    func growthCap(_ wave: Int) -> Int {
        guard let first = problem.firstUsers else { return problem.maxUsers ?? .max }
        var cap = Double(first)
        for _ in 0..<wave { cap *= problem.growth }
        return min(problem.maxUsers ?? .max, cap > 1e15 ? .max : Int(cap + 1e-6))
    }

    /// The waves that have people.
    var filled: [Int] { users.indices.filter { wave in assignment.shares.contains { $0.contains { Int($0.wave) == wave } } } }

    private func pinned(_ wave: Int) -> Int { problem.classes.reduce(0) { $0 + ($1.pinned == Int32(wave) ? Int($1.users) * Int($1.count) : 0) } }

    /// The first wave after those that somebody is in who is not pinned.
    var end: Int {
        zip(problem.classes, assignment.shares).lazy.filter { $0.0.pinned == nil }.compactMap { $0.1.last.map { Int($0.wave) + 1 } }.max() ?? 0
    }

    /// Every limit that does not hold.
    func faults() -> [String] {
        var faults: [String] = []
        var siteUsers: [[Int32: Int]] = Array(repeating: [:], count: assignment.waveCount)
        var hasFirstPhase = Array(repeating: false, count: assignment.waveCount)
        var phaseWaves: [Int32: (first: Int32, last: Int32)] = [:]
        for (index, (one, shares)) in zip(problem.classes, assignment.shares).enumerated() {
            if shares.reduce(0, { $0 + $1.count }) != one.count { faults.append("class \(index) is not placed once") }
            if zip(shares, shares.dropFirst()).contains(where: { $0.wave >= $1.wave }) { faults.append("class \(index) is out of order") }
            for share in shares {
                guard share.wave >= 0, share.wave < assignment.waveCount, share.count > 0 else {
                    faults.append("class \(index) has an odd share")
                    continue
                }
                for site in one.sites { siteUsers[Int(share.wave)][site.site, default: 0] += Int(site.users) * Int(share.count) }
                if one.phase == 0 { hasFirstPhase[Int(share.wave)] = true }
                if let pinned = one.pinned {
                    if pinned != share.wave { faults.append("class \(index) is not where it is pinned") }
                } else {
                    let known = phaseWaves[one.phase] ?? (share.wave, share.wave)
                    phaseWaves[one.phase] = (min(known.first, share.wave), max(known.last, share.wave))
                }
            }
        }
        let phases = phaseWaves.keys.sorted()
        for (one, next) in zip(phases, phases.dropFirst()) {
            if let one = phaseWaves[one], let next = phaseWaves[next], one.last >= next.first { faults.append("phases overlap") }
        }
        let firstPhaseEnd = phaseWaves[0].map { Int($0.last) + 1 } ?? 0
        let people = users[..<firstPhaseEnd].reduce(0, +)
        let hasEarlier = problem.classes.contains { $0.pinned == nil && $0.earlier != nil }
        for wave in 0..<assignment.waveCount {
            // Growth makes nobody leave for whoever is pinned.
            let cap = hasFirstPhase[wave] ? growthCap(wave) : problem.maxUsers ?? .max
            let grown = hasEarlier && hasFirstPhase[wave] ? min(problem.maxUsers ?? .max, cap == .max ? .max : cap + pinned(wave)) : cap
            if users[wave] > grown { faults.append("wave \(wave) has \(users[wave]) people, at most \(grown)") }
            if let most = problem.maxLoad, load[wave] > most { faults.append("wave \(wave) has load \(load[wave]), at most \(most)") }
            if let most = problem.maxUsersPerSite, let crowd = siteUsers[wave].values.max(), crowd > most {
                faults.append("wave \(wave) has \(crowd) people at a site, at most \(most)")
            }
            if !hasEarlier, people >= problem.minUsers, wave < firstPhaseEnd, users[wave] < problem.minUsers {
                faults.append("wave \(wave) has \(users[wave]) people, at least \(problem.minUsers)")
            }
        }
        if assignment.filledCount < assignment.lowerBound { faults.append("fewer waves than the bound") }
        if assignment.filledCount != filled.count { faults.append("waves are counted wrong") }
        let late = problem.classes.lazy.compactMap(\.pinned).max().map { Int($0) + 1 } ?? 0
        let reached = phaseWaves.values.map { Int($0.last) + 1 }.max() ?? 0
        if assignment.waveCount > max(late, reached) { faults.append("waves that nobody asks for") }
        if let last = users.last, last == 0, !assignment.shares.contains(where: { $0.contains { Int($0.wave) == assignment.waveCount - 1 } }) {
            faults.append("the last wave is empty")
        }
        return faults
    }

    /// Most less least load over the waves of phase 0 that growth does not keep small.
    var imbalance: Int {
        let even = load.indices.filter { problem.firstUsers == nil || users[$0] < growthCap($0) || growthCap($0) >= problem.maxUsers ?? .max }
        let loads = even.map { load[$0] }
        return (loads.max() ?? 0) - (loads.min() ?? 0)
    }

    /// How many units there are in each wave of each kind of unit, whichever class they were listed in.
    func unitsByKind() -> [String: [Int32: Int32]] {
        var kinds: [String: [Int32: Int32]] = [:]
        for (one, shares) in zip(problem.classes, assignment.shares) {
            let kind = "\(one.users) \(one.load) \(one.sites) \(one.family) \(one.phase) \(one.pinned ?? -1) \(one.earlier ?? -1)"
            for share in shares { kinds[kind, default: [:]][share.wave, default: 0] += share.count }
        }
        return kinds
    }

    /// The problem with this assignment as the earlier plan: each share a class of its own.
    func asEarlier() -> [WaveProblem.UnitClass] {
        zip(problem.classes, assignment.shares).flatMap { one, shares in
            shares.map { share in
                .init(
                    count: share.count, users: one.users, load: one.load, sites: one.sites, family: one.family, phase: one.phase, pinned: one.pinned,
                    earlier: share.wave)
            }
        }
    }

    /// People who are not in the wave of the earlier plan.
    var movers: Int {
        var sum = 0
        for (one, shares) in zip(problem.classes, assignment.shares) {
            guard let earlier = one.earlier else { continue }
            for share in shares where share.wave != earlier { sum += Int(share.count) * Int(one.users) }
        }
        return sum
    }
}
