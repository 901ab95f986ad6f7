/// Divides people into waves.
///
/// As few waves as limits allow; people whom an earlier plan had in a wave stay there if they can; families stay together; loads are even. In
/// this order, with one exception that is a setting: with ``WaveProblem/familySlack`` at 0 families are split so that
/// loads come within about one person's load of each other.
///
/// Growth limits every wave that has people of phase 0, pinned ones included. An empty wave is possible when a pin or growth asks for it and no
/// fewest number of people is set; that number does not bind waves beyond those that a phase fills, in which people are only because of a pin. Equal
/// classes share their units in the order in which they are listed; apart from that the order of the classes does not matter. The cost is about linear in classes × waves.
public enum WaveFit {
    /// The waves of a problem; throws what stands in their way.
    public static func solve(_ problem: WaveProblem) throws(WaveConflict) -> WaveAssignment {
        let units = WaveUnits(problem)
        guard units.classCount > 0 else {
            return WaveAssignment(shares: problem.classes.map { _ in [] }, waveCount: 0, lowerBound: 0)
        }
        var people = 0
        for unit in 0..<units.classCount where units.phase[unit] == 0 { people += units.users[unit] * units.counts[unit] }
        // Too few people for one full wave are a wave all the same.
        let minimum = people < problem.minUsers ? 0 : max(0, problem.minUsers)
        let limits = WaveLimits(problem, minUsers: minimum)
        try UnitCheck.check(units, limits)
        let pins = WavePins(units)
        try pins.check(units, limits)
        if minimum > 0, min(limits.users, limits.growthCap(0)) < minimum {
            throw .minimumAboveMaximum(minimum: minimum, maximum: min(limits.users, limits.growthCap(0)))
        }
        if let found = try WaveSearch(problem, units, limits, pins).run() { return found }
        throw .minimumNotReached(minimum: minimum, possible: try possibleMinimum(problem, units, pins, below: minimum))
    }

    /// The largest fewest number of people with which there are waves.
    private static func possibleMinimum(_ problem: WaveProblem, _ units: WaveUnits, _ pins: WavePins, below minimum: Int) throws(WaveConflict) -> Int {
        var low = 0
        var high = minimum
        // Most often everybody divided by the fewest waves will do.
        var next = minimum / 2
        if let loose = try WaveSearch(problem, units, WaveLimits(problem, minUsers: 0), pins).run(), loose.waveCount > 0 {
            var people = 0
            for unit in 0..<units.classCount { people += units.users[unit] * units.counts[unit] }
            next = min(minimum - 1, people / loose.waveCount)
            if try WaveSearch(problem, units, WaveLimits(problem, minUsers: next), pins).run() != nil {
                low = next
                next += 1
            }
        }
        while high - low > 1 {
            let middle = next > low && next < high ? next : (low + high) / 2
            next = 0
            if try WaveSearch(problem, units, WaveLimits(problem, minUsers: middle), pins).run() != nil { low = middle } else { high = middle }
        }
        return low
    }
}
