import TenantModel

/// Divides people with other limits than those of the project file, to see whether there are waves.
struct ReliefTrial {
    /// The limits as they are.
    let now: ReliefLimits
    private let problem: WaveProblem
    private let capacity: WaveCapacity
    private let load: LoadOfUsers
    private let risks: RiskUnits?

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
    func mayHold(_ limits: ReliefLimits) -> Bool { holds(limits, thorough: false) }

    /// Whether a plan with these limits would have waves.
    func holds(_ limits: ReliefLimits) -> Bool { holds(limits, thorough: true) }

    private func holds(_ limits: ReliefLimits, thorough: Bool) -> Bool {
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
                minUsers: limits.minUsers, maxLoad: maxLoad, maxUsersPerSite: limits.maxPerSite), thorough: thorough)
    }
}
