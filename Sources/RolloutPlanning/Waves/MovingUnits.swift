import Preflight
import TenantModel

/// The people who move after the pilot, as units that cannot be split, alike ones together in classes.
struct MovingUnits {
    /// What makes units alike.
    fileprivate struct Key: Hashable {
        let family: Int32
        let users: Int32
        let load: Int64
        let sites: SiteShares
        let phase: Int32
        let pinned: Int32?
        let earlier: Int32?
    }

    /// Wave 0 of the problem is the second wave of the plan.
    static let firstWave = 2
    static let vipPhase: Int32 = 1

    private(set) var classes: [WaveProblem.UnitClass] = []
    /// For each class the people of its units, one unit after the other, each of as many people as the class says.
    private var people: [[UserID]] = []

    /// The people of some units of a class.
    func people(ofUnits units: Range<Int>, inClass index: Int) -> ArraySlice<UserID> {
        let size = Int(classes[index].users)
        return people[index][units.lowerBound * size..<units.upperBound * size]
    }

    /// - Parameters:
    ///   - people: who needs a wave.
    ///   - families: for each user the place of department and site in their order.
    ///   - load: the work that a user makes for the help desk.
    ///   - pins, earlier: the wave of the plan, for those who have one.
    ///   - numbers: which of the waves are open.
    init(
        _ people: [UserID], families: [Int32], sites: SiteTable, load: (UserID) -> Int64, together: TogetherSets, isVIP: (UserID) -> Bool,
        pins: (UserID) -> Int?, earlier: (UserID) -> Int?, numbers: OpenWaves, tieBreak: TieBreak
    ) {
        var places: [Key: Int] = [:]
        var keys: [Key] = []
        var members: [[UserID]] = []
        func add(_ unit: ArraySlice<UserID>) {
            // Of several families the first in their order, and not that of whoever happens to stand first in a file.
            guard let family = unit.lazy.map({ families[$0.row] }).min() else { return }
            let key = Key(
                family: family, users: Int32(unit.count), load: unit.reduce(0) { $0 + load($1) }, sites: SiteShares(unit, sites),
                phase: unit.contains(where: isVIP) ? Self.vipPhase : 0,
                pinned: unit.lazy.compactMap(pins).first.map { Int32(numbers.place($0) ?? min(-1, $0 - Self.firstWave)) },
                earlier: unit.lazy.compactMap(earlier).compactMap(numbers.place).min().map { Int32($0) })
            let place = places[key] ?? keys.count
            if place == keys.count {
                places[key] = place
                keys.append(key)
                members.append([])
            }
            members[place].append(contentsOf: unit)
        }
        var seen: Set<Int> = []
        let moving = together.sets.isEmpty ? [] : Set(people)
        for index in people.indices {
            if let set = together.set(of: people[index]) {
                if seen.insert(set).inserted { add(together.sets[set].filter { pins($0).map { $0 >= Self.firstWave } ?? true && moving.contains($0) }[...]) }
            } else {
                add(people[index...index])
            }
        }
        // What the classes are decides their order, not how they were met.
        for index in keys.indices.sorted(by: { keys[$0].precedes(keys[$1]) }) {
            let key = keys[index]
            classes.append(
                WaveProblem.UnitClass(
                    count: Int32(members[index].count) / key.users, users: key.users, load: key.load, sites: key.sites.list, family: key.family,
                    phase: key.phase, pinned: key.pinned, earlier: key.earlier))
            self.people.append(Self.ranked(members[index], size: Int(key.users), tieBreak))
        }
    }

    /// The people of units of one size with the units in an order that depends on who is in them.
    private static func ranked(_ people: [UserID], size: Int, _ tieBreak: TieBreak) -> [UserID] {
        let ranks = stride(from: 0, to: people.count, by: size).map { start in
            (start: start, rank: people[start..<start + size].lazy.map { tieBreak.value(of: $0) }.min() ?? 0)
        }
        return ranks.sorted { $0.rank < $1.rank }.flatMap { people[$0.start..<$0.start + size] }
    }
}

extension MovingUnits.Key {
    fileprivate func precedes(_ other: Self) -> Bool {
        if family != other.family { return family < other.family }
        if phase != other.phase { return phase < other.phase }
        if users != other.users { return users > other.users }
        if load != other.load { return load > other.load }
        if pinned != other.pinned { return pinned ?? .max < other.pinned ?? .max }
        if earlier != other.earlier { return earlier ?? .max < other.earlier ?? .max }
        return sites.list.lexicographicallyPrecedes(other.sites.list) { ($0.site, $0.users) < ($1.site, $1.users) }
    }
}
