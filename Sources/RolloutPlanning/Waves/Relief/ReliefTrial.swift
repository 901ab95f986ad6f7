import TenantModel

/// Divides people with other limits than those of the project file, to see whether there are waves.
struct ReliefTrial {
    /// The limits as they are.
    let now: ReliefLimits
    private let problem: WaveProblem
    private let capacity: WaveCapacity
    private let load: LoadOfUsers
    private let risks: RiskUnits?
    /// Pairs of classes and waves that quick looks may still take: a few seconds' worth. Then what was found holds, but may not be the smallest.
    private var budget = 40_000_000

    var classCount: Int { problem.classes.count }

    init(_ problem: WaveProblem, _ units: MovingUnits, _ capacity: WaveCapacity, _ load: LoadOfUsers, hours: [HelpDeskTier: Double]) {
        self.problem = problem
        self.capacity = capacity
        self.load = load
        risks = problem.maxLoad == nil ? nil : RiskUnits(units, risks: load.risksInWave)
        now = ReliefLimits(
            minUsers: problem.minUsers, maxUsers: problem.maxUsers, maxPerSite: problem.maxUsersPerSite, growth: problem.growth,
            hours: problem.maxLoad == nil ? [:] : hours)
    }

    /// How many people there are.
    var users: Int { problem.classes.reduce(0) { $0 + Int($1.count) * Int($1.users) } }

    /// Whether there are waves within limits: a quick look.
    mutating func mayHold(_ limits: ReliefLimits) -> Bool {
        var left = budget
        defer { budget = left }
        return hasWaves(limits, thorough: false, &left)
    }

    /// Whether a plan with these limits would have waves.
    func holds(_ limits: ReliefLimits) -> Bool {
        var free = Int.max
        return hasWaves(limits, thorough: true, &free)
    }

    private func hasWaves(_ limits: ReliefLimits, thorough: Bool, _ budget: inout Int) -> Bool {
        var classes = problem.classes
        var maxLoad = problem.maxLoad
        if limits.hours != now.hours {
            let desk = load.limit(hours: limits.hours)
            maxLoad = desk.limit
            if maxLoad != nil, let risks { classes = risks.classes(load: desk.load) }
        }
        let first = problem.firstUsers.map { _ in
            WaveCapacity.firstUsers(pilot: capacity.pilotUsers, growth: limits.growth, least: capacity.leastUsers)
        }
        return WaveFit.hasWaves(
            WaveProblem(
                classes: classes, firstUsers: first, growth: limits.growth, wavesBefore: problem.wavesBefore, maxUsers: limits.maxUsers,
                minUsers: limits.minUsers, maxLoad: maxLoad, maxUsersPerSite: limits.maxPerSite), thorough: thorough, budget: &budget)
    }
}
