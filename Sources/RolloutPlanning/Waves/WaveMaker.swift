import Preflight
import TenantModel

/// Divides everybody who moves after the pilot into waves.
struct WaveMaker {
    /// Waves by user, and how few there could be.
    struct Waves {
        /// For each user of the people given the wave of the plan, 2 and up.
        var ofUsers: [(user: UserID, wave: Int)] = []
        /// How many have people, the pilot and wave 0 not counted.
        var count = 0
        /// The number after the last, the pilot and waves that have run included.
        var end = MovingUnits.firstWave
        /// How few the limits allow.
        var lowerBound = 0
        /// How many units are not in the wave that the earlier plan gave them.
        var left = 0
        /// The waves of the VIPs, whoever is pinned to them or must move with a VIP.
        var vipWaves: Set<Int> = []
    }

    private let units: MovingUnits
    private let limits: WaveCapacity
    private let numbers: OpenWaves
    private let load: LoadOfUsers
    private let settings: ProjectSettings

    init(_ units: MovingUnits, limits: WaveCapacity, numbers: OpenWaves, load: LoadOfUsers, settings: ProjectSettings) {
        self.units = units
        self.limits = limits
        self.numbers = numbers
        self.load = load
        self.settings = settings
    }

    func waves() throws(PlanFailure) -> Waves {
        guard !units.classes.isEmpty else { return Waves() }
        let problem = WaveProblem(
            classes: units.classes, firstUsers: limits.firstUsers, growth: limits.growth, wavesBefore: limits.ran,
            maxUsers: limits.maxUsers, minUsers: limits.minUsers,
            maxLoad: limits.maxLoad, maxUsersPerSite: limits.maxUsersPerSite)
        let assignment: WaveAssignment
        do throws(WaveConflict) {
            assignment = try WaveFit.solve(problem)
        } catch {
            let relief = WaveRelief(ReliefTrial(problem, units, limits, load, hours: settings.helpDeskCapacity), settings.waves)
            throw .waves(error.numbered { numbers.number($0) - MovingUnits.firstWave }, subject: subject(of: error), limits, relief)
        }
        var waves = Waves(count: assignment.filledCount, lowerBound: assignment.lowerBound)
        if assignment.waveCount > 0 { waves.end = numbers.number(assignment.waveCount - 1) + 1 }
        var (ofVIPs, pinnedVIPs, others, pinnedOthers): (Set<Int>, Set<Int>, Set<Int>, Set<Int>) = ([], [], [], [])
        for (index, shares) in assignment.shares.enumerated() {
            var next = 0
            for share in shares {
                let wave = numbers.number(Int(share.wave))
                if let earlier = units.classes[index].earlier, earlier != share.wave { waves.left += Int(share.count) }
                switch (units.classes[index].phase == MovingUnits.vipPhase, units.classes[index].pinned == nil) {
                case (true, true): ofVIPs.insert(wave)
                case (true, false): pinnedVIPs.insert(wave)
                case (false, true): others.insert(wave)
                case (false, false): pinnedOthers.insert(wave)
                }
                for user in units.people(ofUnits: next..<(next + Int(share.count)), inClass: index) { waves.ofUsers.append((user, wave)) }
                next += Int(share.count)
            }
        }
        waves.vipWaves = ofVIPs.union(pinnedVIPs.subtracting(pinnedOthers)).subtracting(others)
        return waves
    }

    private func subject(of conflict: WaveConflict) -> [UserID] {
        switch conflict {
        case .unitTooLarge(let index, _, _), .unitTooHeavy(let index, _, _), .unitTooLargeForSite(let index, _, _, _), .pinnedBeforeFirstWave(let index, _):
            Array(units.people(ofUnits: 0..<1, inClass: index))
        case .pinnedUsers, .pinnedLoad, .pinnedSite, .minimumAboveMaximum, .minimumNotReached, .tooManyWaves: []
        }
    }
}
