/// The members who are in the group already, and what they leave of cells, budget and limits.
struct KeptGroup: ~Copyable {
    /// How many more members each cell wants; 0 where more are worth nothing.
    let need: FlatBuffer<Int32>
    let teamRoom: FlatBuffer<Int32>
    let siteRoom: FlatBuffer<Int32>
    let budget: Int
    /// How many more members there may be, whatever they cost.
    let memberRoom: Int
    let covered: Int64
    let preference: Int64
    /// The weight of all that anybody brings, kept or not.
    let coverable: Int64

    init(of problem: CoverageProblem) {
        let cells = problem.cells.count
        let kept = FlatBuffer<Int64>(repeating: 0, count: cells)
        let brought = FlatBuffer<Int64>(repeating: 0, count: cells)
        let teamRoom = FlatBuffer<Int32>(problem.teamLimits.map { max($0, 0) })
        let siteRoom = FlatBuffer<Int32>(problem.siteLimits.map { max($0, 0) })
        var budget = max(problem.budget, 0)
        var memberRoom = max(problem.mostMembers, 0)
        var preference: Int64 = 0
        for row in problem.classes {
            let members = row.keptMembers
            if members > 0 {
                budget -= min(budget, members * Int(max(row.cost, 0)))
                if row.team >= 0, row.team < teamRoom.count {
                    teamRoom[row.team] -= min(teamRoom[row.team], Int32(members))
                }
                if row.site >= 0, row.site < siteRoom.count {
                    siteRoom[row.site] -= min(siteRoom[row.site], Int32(members))
                }
                memberRoom -= min(memberRoom, members)
                for liked in row.preferences.prefix(members) { preference += Int64(liked) }
            }
            var last: Int32 = -1
            for cell in row.cells where cell != last && cell >= 0 && cell < cells {
                last = cell
                kept[cell] += Int64(members)
                brought[cell] += Int64(row.preferences.count)
            }
        }
        need = FlatBuffer(repeating: 0, count: cells)
        var covered: Int64 = 0
        var coverable: Int64 = 0
        for (place, cell) in problem.cells.enumerated() where cell.weight > 0 && cell.demand > 0 {
            let demand = Int64(cell.demand)
            covered += cell.weight * min(demand, kept[place])
            coverable += cell.weight * min(demand, brought[place])
            need[place] = Int32(max(demand - kept[place], 0))
        }
        self.teamRoom = teamRoom
        self.siteRoom = siteRoom
        self.budget = budget
        self.memberRoom = memberRoom
        self.covered = covered
        self.coverable = coverable
        self.preference = preference
    }
}

extension CoverageProblem.Class {
    /// Kept members, never more than there are.
    var keptMembers: Int { min(max(Int(kept), 0), preferences.count) }
}
