/// What a ``CoverageProblem`` leaves to decide once the kept members are in: flat rows of classes that can still give somebody.
///
/// Rows stand in an order that depends on their content only, so that the order of the classes does not change the choice.
struct OpenCoverage: ~Copyable {
    /// What a member who brings the cell is worth.
    let weight: FlatBuffer<Int64>
    /// How many members each cell still wants, at most as many as the rows can bring.
    let need: FlatBuffer<Int32>
    /// Where the cells of each row start; one more than there are rows.
    let rowStart: FlatBuffer<Int32>
    let rowCells: FlatBuffer<Int32>
    let cost: FlatBuffer<Int32>
    /// How many members each row can give.
    let room: FlatBuffer<Int32>
    /// Place in ``teamRoom``; -1 when no limit can bind.
    let team: FlatBuffer<Int32>
    let teamRoom: FlatBuffer<Int32>
    /// Place in ``siteRoom``; -1 when no limit can bind. Empty, as ``siteRoom``, when that is so for all.
    let site: FlatBuffer<Int32>
    let siteRoom: FlatBuffer<Int32>
    /// Whether a limit of some site can bind.
    let hasSites: Bool
    /// Where the preferences of each row start: those of its next members, best first.
    let preferenceStart: FlatBuffer<Int32>
    let preferences: FlatBuffer<Int32>
    /// Place of each row in what it was taken from.
    let source: FlatBuffer<Int32>
    /// What the members may cost.
    let budget: Int
    /// How many members there may be, whatever they cost.
    let memberRoom: Int
    /// What the cheapest member costs: with less left nobody can join, and nobody need be asked.
    let leastCost: Int
    /// The weight of all that is wanted: when so much is covered, nobody has anything to bring.
    let wanted: Int64

    var rows: Int { source.count }
    var cells: Int { weight.count }
    var entries: Int { rowCells.count }

    /// Whether everybody costs the same one unit, so that gain and gain per cost are one.
    var hasUnitCosts: Bool {
        for row in 0..<rows where cost[row] != 1 { return false }
        return true
    }

    /// The preference of the member who comes next when `members` are in.
    @inline(__always)
    func preference(_ row: Int32, after members: Int32) -> Int32 {
        preferences[preferenceStart[row] + members]
    }

    /// The same with only some rows, in the given order.
    func restricted(to chosen: [Int32]) -> OpenCoverage {
        var cellCount = 0
        var preferenceCount = 0
        for row in chosen {
            cellCount += Int(rowStart[row + 1] - rowStart[row])
            preferenceCount += Int(room[row])
        }
        let starts = FlatBuffer<Int32>(repeating: 0, count: chosen.count + 1)
        let cells = FlatBuffer<Int32>(repeating: 0, count: cellCount)
        let preferenceStarts = FlatBuffer<Int32>(repeating: 0, count: chosen.count + 1)
        let kept = FlatBuffer<Int32>(repeating: 0, count: preferenceCount)
        var cellEnd: Int32 = 0
        var preferenceEnd: Int32 = 0
        for (place, row) in chosen.enumerated() {
            for entry in rowStart[row]..<rowStart[row + 1] {
                cells[cellEnd] = rowCells[entry]
                cellEnd += 1
            }
            for member in 0..<room[row] {
                kept[preferenceEnd] = preference(row, after: member)
                preferenceEnd += 1
            }
            starts[place + 1] = cellEnd
            preferenceStarts[place + 1] = preferenceEnd
        }
        return OpenCoverage(
            weight: FlatBuffer(weight.array), need: FlatBuffer(need.array), rowStart: starts, rowCells: cells,
            cost: FlatBuffer(chosen.map { cost[$0] }), room: FlatBuffer(chosen.map { room[$0] }), team: FlatBuffer(chosen.map { team[$0] }),
            teamRoom: FlatBuffer(teamRoom.array), site: FlatBuffer(hasSites ? chosen.map { site[$0] } : []), siteRoom: FlatBuffer(siteRoom.array),
            hasSites: hasSites, preferenceStart: preferenceStarts, preferences: kept, source: FlatBuffer(chosen), budget: budget, memberRoom: memberRoom,
            leastCost: leastCost, wanted: wanted)
    }
}
