import RolloutPlanning

/// The obvious way to say what a group is worth, which rules it keeps, and how plain greedy choice would have built one.
struct PlainGroup {
    let problem: CoverageProblem
    var members: [Int]

    /// Only the kept members.
    init(keptOf problem: CoverageProblem) {
        self.problem = problem
        members = problem.classes.map { Int($0.kept) }
    }

    init(_ problem: CoverageProblem, members: [Int32]) {
        self.problem = problem
        self.members = members.map { Int($0) }
    }

    var covered: Int64 {
        var count = [Int](repeating: 0, count: problem.cells.count)
        for (place, row) in problem.classes.enumerated() {
            for cell in row.cells { count[Int(cell)] += members[place] }
        }
        return zip(problem.cells, count).reduce(0) { $0 + $1.0.weight * Int64(min(Int($1.0.demand), $1.1)) }
    }

    var preference: Int64 {
        zip(problem.classes, members).reduce(0) { $0 + $1.0.preferences.prefix($1.1).reduce(0) { $0 + Int64($1) } }
    }

    var cost: Int { zip(problem.classes, members).reduce(0) { $0 + Int($1.0.cost) * $1.1 } }

    func teamMembers(_ team: Int) -> Int {
        zip(problem.classes, members).reduce(0) { $0 + (Int($1.0.team) == team ? $1.1 : 0) }
    }

    func siteMembers(_ site: Int) -> Int {
        zip(problem.classes, members).reduce(0) { $0 + (Int($1.0.site) == site ? $1.1 : 0) }
    }

    /// Whether one more of the class is allowed.
    func admits(_ place: Int) -> Bool {
        let row = problem.classes[place]
        if members[place] >= row.preferences.count || cost + Int(row.cost) > problem.budget { return false }
        if members.reduce(0, +) >= problem.mostMembers { return false }
        if row.team >= 0, teamMembers(Int(row.team)) >= Int(problem.teamLimits[Int(row.team)]) { return false }
        return row.site < 0 || siteMembers(Int(row.site)) < Int(problem.siteLimits[Int(row.site)])
    }

    /// Whether members, budget, teams and sites are as they must be: what is exceeded is exceeded by kept members alone.
    var isAllowed: Bool {
        let kept = PlainGroup(keptOf: problem)
        for (row, number) in zip(problem.classes, members) where number < Int(row.kept) || number > row.preferences.count { return false }
        if cost > max(problem.budget, kept.cost) { return false }
        if members.reduce(0, +) > max(problem.mostMembers, kept.members.reduce(0, +)) { return false }
        return problem.teamLimits.indices.allSatisfy { teamMembers($0) <= max(Int(problem.teamLimits[$0]), kept.teamMembers($0)) }
            && problem.siteLimits.indices.allSatisfy { siteMembers($0) <= max(Int(problem.siteLimits[$0]), kept.siteMembers($0)) }
    }

    /// Whether nobody else could join.
    var isFull: Bool { !problem.classes.indices.contains { admits($0) } }

    /// Adds who covers most, by cost when asked, until nobody covers more.
    mutating func growGreedily(perCost: Bool) {
        while true {
            let before = covered
            var best: (place: Int, promise: Double)?
            for place in problem.classes.indices where admits(place) {
                members[place] += 1
                let gain = Double(covered - before) / (perCost ? Double(problem.classes[place].cost) : 1)
                members[place] -= 1
                if gain > (best?.promise ?? 0) { best = (place, gain) }
            }
            guard let best else { return }
            members[best.place] += 1
        }
    }

    /// The best coverage, and the best preferences that full groups with it have, over all groups.
    func optimum() -> (covered: Int64, preference: Int64) {
        var best: (covered: Int64, preference: Int64) = (-1, 0)
        var group = PlainGroup(keptOf: problem)
        func visit(_ place: Int) {
            if place == problem.classes.count {
                guard group.isFull else { return }
                let found = (covered: group.covered, preference: group.preference)
                if found.covered > best.covered || found.covered == best.covered && found.preference > best.preference { best = found }
                return
            }
            let before = group.members[place]
            visit(place + 1)
            while group.admits(place) {
                group.members[place] += 1
                visit(place + 1)
            }
            group.members[place] = before
        }
        visit(0)
        return best
    }
}
