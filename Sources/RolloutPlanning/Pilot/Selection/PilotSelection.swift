/// Chooses the group that covers the most, and among such groups the one whose members are most welcome.
public enum PilotSelection {
    /// The group for a problem. Greedy choice first, then prices that bound what any group can reach, then exchanges among the classes that matter at
    /// those prices. The answer depends on the problem and the effort only, not on the order of the classes, the machine or the time.
    ///
    /// The weights of all that is wanted must add up to less than 2^62.
    public static func solve(_ problem: CoverageProblem, effort: SelectionEffort = .standard) -> CoverageSolution {
        let kept = KeptGroup(of: problem)
        let open = OpenCoverage(problem, after: kept)
        let greedy = GreedyChoice.best(open)
        let bound = UpperBound(open, greedy: greedy, effort: effort)
        let group = improved(open, greedy, bound, effort: effort)
        var members = problem.classes.map { Int32($0.keptMembers) }
        for row in 0..<open.rows { members[Int(open.source[row])] += group.members[row] }
        return CoverageSolution(
            members: members, covered: kept.covered + group.covered, bound: min(kept.covered + bound.value, kept.coverable), coverable: kept.coverable,
            preference: kept.preference + group.preference)
    }

    private static func improved(_ open: borrowing OpenCoverage, _ greedy: ChosenGroup, _ bound: borrowing UpperBound, effort: SelectionEffort) -> ChosenGroup {
        let chosen = CoreRows.choose(open, bound, members: greedy.members, limit: 8000)
        if chosen.isEmpty { return greedy }
        let core = open.restricted(to: chosen)
        var start = ChosenGroup(members: chosen.map { greedy.members[Int($0)] }, covered: greedy.covered, preference: greedy.preference)
        if greedy.covered < bound.value {
            let guided = GreedyChoice.guided(core, by: FlatBuffer(chosen.map { bound.average[$0] }))
            if guided.isBetter(than: start) { start = guided }
        }
        // A problem that takes long to read leaves less for the search.
        let affordable = max(effort.search - 400 * open.entries, effort.search / 6)
        let size = core.entries + core.rows
        let work = min(affordable, max(4 * size, 4_000) * size)
        var search = CoreSearch(core, members: start.members, seed: UInt64(open.rows))
        search.improveCoverage(work: work / 2, bound: bound.value)
        search.improvePreference(until: work)
        let best = search.best
        var members = [Int32](repeating: 0, count: open.rows)
        for (place, row) in chosen.enumerated() { members[Int(row)] = best.members[place] }
        return filled(open, members)
    }

    /// The group with everybody in who still fits.
    private static func filled(_ open: borrowing OpenCoverage, _ members: [Int32]) -> ChosenGroup {
        var state = GroupState(open)
        for row in 0..<Int32(open.rows) {
            for _ in 0..<members[Int(row)] { state.add(row, open) }
        }
        PreferenceFill.fill(&state, open)
        return state.group
    }
}
