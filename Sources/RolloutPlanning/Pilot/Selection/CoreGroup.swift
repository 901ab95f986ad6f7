/// A group of core rows that changes member by member, with what each row would gain or lose always at hand.
struct CoreGroup: ~Copyable {
    let core: OpenCoverage
    private let columns: CoreColumns
    let members: FlatBuffer<Int32>
    private let count: FlatBuffer<Int32>
    private let teamLeft: FlatBuffer<Int32>
    private let siteLeft: FlatBuffer<Int32>
    /// What one more member would cover.
    let gain: FlatBuffer<Int64>
    /// What one member less would uncover.
    let loss: FlatBuffer<Int64>
    /// Preference of the next member; minus infinity when there is none.
    let nextPreference: FlatBuffer<Double>
    /// Rows that have members, in no particular order, and where each stands.
    let inside: FlatBuffer<Int32>
    private let place: FlatBuffer<Int32>
    private(set) var insideCount = 0
    private(set) var budgetLeft: Int
    private(set) var membersLeft: Int
    private(set) var covered: Int64 = 0
    private(set) var preference: Int64 = 0
    /// Numbers touched so far.
    var work = 0

    init(_ core: consuming OpenCoverage) {
        columns = CoreColumns(core)
        members = FlatBuffer(repeating: 0, count: core.rows)
        count = FlatBuffer(repeating: 0, count: core.cells)
        teamLeft = FlatBuffer(core.teamRoom.array)
        siteLeft = FlatBuffer(core.siteRoom.array)
        gain = FlatBuffer(repeating: 0, count: core.rows)
        loss = FlatBuffer(repeating: 0, count: core.rows)
        nextPreference = FlatBuffer(repeating: 0, count: core.rows)
        inside = FlatBuffer(repeating: 0, count: core.rows)
        place = FlatBuffer(repeating: -1, count: core.rows)
        budgetLeft = core.budget
        membersLeft = core.memberRoom
        for row in 0..<Int32(core.rows) {
            var sum: Int64 = 0
            for entry in core.rowStart[row]..<core.rowStart[row + 1] where core.need[core.rowCells[entry]] > 0 {
                sum += core.weight[core.rowCells[entry]]
            }
            gain[row] = sum
            loss[row] = sum
            nextPreference[row] = Double(core.preference(row, after: 0))
        }
        self.core = core
    }

    /// Whether budget and limits allow one more member; that there is one is known otherwise.
    @inline(__always)
    func fits(_ row: Int32) -> Bool {
        if Int(core.cost[row]) > budgetLeft || membersLeft == 0 { return false }
        let team = core.team[row]
        if team >= 0, teamLeft[team] <= 0 { return false }
        return !core.hasSites || core.site[row] < 0 || siteLeft[core.site[row]] > 0
    }

    /// The preference of the member who would leave.
    @inline(__always)
    func lastPreference(_ row: Int32) -> Double {
        Double(core.preference(row, after: members[row] - 1))
    }

    mutating func add(_ row: Int32) {
        covered += gain[row]
        for entry in core.rowStart[row]..<core.rowStart[row + 1] {
            let cell = core.rowCells[entry]
            count[cell] += 1
            if count[cell] == core.need[cell] { changeGain(of: cell, by: -core.weight[cell]) }
            if count[cell] == core.need[cell] + 1 { changeLoss(of: cell, by: -core.weight[cell]) }
        }
        preference += Int64(core.preference(row, after: members[row]))
        members[row] += 1
        if members[row] == 1 {
            place[row] = Int32(insideCount)
            inside[insideCount] = row
            insideCount += 1
        }
        take(row, members: 1)
    }

    mutating func remove(_ row: Int32) {
        covered -= loss[row]
        for entry in core.rowStart[row]..<core.rowStart[row + 1] {
            let cell = core.rowCells[entry]
            if count[cell] == core.need[cell] { changeGain(of: cell, by: core.weight[cell]) }
            if count[cell] == core.need[cell] + 1 { changeLoss(of: cell, by: core.weight[cell]) }
            count[cell] -= 1
        }
        members[row] -= 1
        preference -= Int64(core.preference(row, after: members[row]))
        if members[row] == 0 {
            insideCount -= 1
            let moved = inside[insideCount]
            inside[place[row]] = moved
            place[moved] = place[row]
            place[row] = -1
        }
        take(row, members: -1)
    }

    /// Becomes the group with these members.
    mutating func become(_ wanted: borrowing FlatBuffer<Int32>) {
        for row in 0..<Int32(core.rows) {
            while members[row] > wanted[row] { remove(row) }
        }
        for row in 0..<Int32(core.rows) {
            while members[row] < wanted[row] { add(row) }
        }
        work += core.rows
    }

    @inline(__always)
    private mutating func take(_ row: Int32, members change: Int) {
        budgetLeft -= change * Int(core.cost[row])
        if core.team[row] >= 0 { teamLeft[core.team[row]] -= Int32(change) }
        if core.hasSites, core.site[row] >= 0 { siteLeft[core.site[row]] -= Int32(change) }
        membersLeft -= change
        nextPreference[row] = members[row] < core.room[row] ? Double(core.preference(row, after: members[row])) : -.infinity
        work += Int(core.rowStart[row + 1] - core.rowStart[row]) * 2
    }

    @inline(__always)
    private mutating func changeGain(of cell: Int32, by difference: Int64) {
        for entry in columns.start[cell]..<columns.start[cell + 1] { gain[columns.rows[entry]] += difference }
        work += Int(columns.start[cell + 1] - columns.start[cell])
    }

    @inline(__always)
    private mutating func changeLoss(of cell: Int32, by difference: Int64) {
        for entry in columns.start[cell]..<columns.start[cell + 1] { loss[columns.rows[entry]] += difference }
        work += Int(columns.start[cell + 1] - columns.start[cell])
    }
}
