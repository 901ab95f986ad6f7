/// Divides people into waves.
///
/// As few waves as limits allow; people whom an earlier plan had in a wave stay there if they can; families stay together; loads are even. In
/// this order, with one exception that is a setting: with ``WaveProblem/familySlack`` at 0 families are split so that
/// loads come within about one person's load of each other.
///
/// Growth limits every wave that has people of phase 0, pinned ones included. A wave after those that people fill who are not pinned has only who is
/// pinned there, and waves before it are empty; so is a wave for which growth leaves no room, and a wave in which an earlier plan had people and nobody is
/// any more. The fewest people of a wave bind what phase 0 fills: no wave with pinned people alone, none of a later phase whoever joins it by a pin, and
/// nobody whom an earlier plan had in a wave is moved for them. Equal classes share their units in the order in which they are listed; apart from that the
/// order of the classes does not matter. The cost is about linear in classes × waves.
public enum WaveFit {
    /// The waves of a problem; throws what stands in their way.
    public static func solve(_ problem: WaveProblem) throws(WaveConflict) -> WaveAssignment {
        let units = WaveUnits(problem)
        guard units.classCount > 0 else {
            return WaveAssignment(shares: problem.classes.map { _ in [] }, waveCount: 0, filledCount: 0, lowerBound: 0)
        }
        let search = try search(problem, units)
        if let found = try search.run(minUsers: problem.minUsers) { return found }
        throw .minimumNotReached(minimum: problem.minUsers, possible: try possibleMinimum(problem, units, search))
    }

    /// Whether a problem has waves. The answer of a quick look may be no where there are some, and hardly ever yes where there are none.
    ///
    /// `budget`: how many pairs of classes and waves may still be looked at; what is looked at is taken off. Without any left the answer is no.
    static func hasWaves(_ problem: WaveProblem, thorough: Bool, budget: inout Int) -> Bool {
        let units = WaveUnits(problem)
        if units.classCount == 0 { return true }
        guard budget > 0, let search = try? search(problem, units), let fewest = try? search.fewest(minUsers: problem.minUsers) else { return false }
        guard fewest <= mostTried else { return false }
        budget -= units.classCount * fewest
        return (try? search.run(minUsers: problem.minUsers, thorough: thorough)) != nil
    }

    /// More waves than a year has working days are no plan to offer.
    private static let mostTried = 250

    /// What looks for waves, once everything that is wrong with a unit or a pin alone is ruled out.
    private static func search(_ problem: WaveProblem, _ units: WaveUnits) throws(WaveConflict) -> NearSearch {
        let limits = WaveLimits(problem, minUsers: 0)
        try UnitCheck.check(units, limits)
        try WavePins(units).check(units, limits)
        return NearSearch(problem, units)
    }

    /// The largest fewest number of people with which there are waves.
    private static func possibleMinimum(_ problem: WaveProblem, _ units: WaveUnits, _ search: NearSearch) throws(WaveConflict) -> Int {
        var low = 0
        var high = problem.minUsers
        // Most often everybody divided by the fewest waves will do.
        var next = high / 2
        if let loose = try search.run(minUsers: 0), loose.filledCount > 0 {
            var people = 0
            for unit in 0..<units.classCount { people += units.users[unit] * units.counts[unit] }
            next = min(high - 1, people / loose.filledCount)
            if try search.run(minUsers: next) != nil {
                low = next
                next += 1
            }
        }
        while high - low > 1 {
            let middle = next > low && next < high ? next : (low + high) / 2
            next = 0
            if try search.run(minUsers: middle) != nil { low = middle } else { high = middle }
        }
        return low
    }
}
