import Preflight
import TenantModel

/// Divides everybody who moves after the pilot: whoever has a wave keeps it, and whoever was left behind by a wave that has run goes to the next one,
/// as far as nobody has to leave it for them.
struct LaterWaves {
    private let basis: PlanBasis
    private let people: [UserID]
    private let families: Families
    private let load: LoadOfUsers
    private let limits: WaveCapacity
    private let numbers: OpenWaves
    /// The place of the first open wave that has people.
    private let nextPlace: Int

    init(_ basis: PlanBasis, _ people: [UserID], families: Families, load: LoadOfUsers, limits: WaveCapacity) {
        self.basis = basis
        self.people = people
        self.families = families
        self.load = load
        self.limits = limits
        let open = basis.history.openWaves
        numbers = open
        nextPlace = people.lazy.filter { basis.history.leftBehind[$0] == nil }.compactMap { basis.earlier.waves[$0].flatMap(open.place) }.min() ?? 0
    }

    func waves() throws(PlanFailure) -> WaveMaker.Waves {
        let key = TieBreak(basis.decisions.tenant)
        // VIPs move last, whatever wave they missed.
        let left = people.filter { basis.history.leftBehind[$0] != nil && !basis.lists.vip.means($0) }.sorted { key.value(of: $0) < key.value(of: $1) }
        var waves = try waves(next: Set(left))
        if waves.left > 0, !left.isEmpty {
            for count in Set([room, 0]).sorted(by: >) where count < left.count {
                let fewer = try self.waves(next: Set(left.prefix(count)))
                if fewer.left < waves.left || fewer.left == waves.left && count > 0 { waves = fewer }
                if waves.left == 0 { break }
            }
        }
        waves.end = max(waves.end, (basis.history.days.keys.max() ?? 0) + 1)
        return waves
    }

    /// How many more people the next wave may have.
    private var room: Int {
        let there = people.count { basis.earlier.waves[$0].flatMap(numbers.place) == nextPlace && basis.history.leftBehind[$0] == nil }
        let grown = limits.firstUsers.map { Double($0) * repeatElement(limits.growth, count: limits.ran + nextPlace).reduce(1, *) }
        let most = min(grown ?? .infinity, limits.maxUsers.map { Double($0) } ?? .infinity)
        return most.isFinite && most < 1e9 ? max(0, Int(most) - there) : people.count
    }

    /// `next`: who was left behind and should be in the next wave.
    private func waves(next: Set<UserID>) throws(PlanFailure) -> WaveMaker.Waves {
        let units = MovingUnits(
            people, families: families.ofUsers, sites: basis.sites, load: load.load, together: basis.together, isVIP: { basis.lists.vip.means($0) },
            pins: { basis.pins.waves[$0] }, earlier: { next.contains($0) ? numbers.number(nextPlace) : basis.earlier.waves[$0] }, numbers: numbers,
            tieBreak: TieBreak(basis.decisions.tenant))
        return try WaveMaker(units, limits: limits, numbers: numbers, load: load, settings: basis.decisions.settings).waves()
    }
}
