/// A group while it grows: who is in, what is covered, what is left.
struct GroupState: ~Copyable {
    let members: FlatBuffer<Int32>
    /// How many members bring each cell.
    let count: FlatBuffer<Int32>
    let teamLeft: FlatBuffer<Int32>
    let siteLeft: FlatBuffer<Int32>
    var budgetLeft: Int
    var membersLeft: Int
    var covered: Int64 = 0
    var preference: Int64 = 0

    init(_ open: borrowing OpenCoverage) {
        members = FlatBuffer(repeating: 0, count: open.rows)
        count = FlatBuffer(repeating: 0, count: open.cells)
        teamLeft = FlatBuffer(open.teamRoom.array)
        siteLeft = FlatBuffer(open.siteRoom.array)
        budgetLeft = open.budget
        membersLeft = open.memberRoom
    }

    /// What one more member would cover.
    @inline(__always)
    func gain(_ row: Int32, _ open: borrowing OpenCoverage) -> Int64 {
        var sum: Int64 = 0
        for entry in open.rowStart[row]..<open.rowStart[row + 1] {
            let cell = open.rowCells[entry]
            if count[cell] < open.need[cell] { sum += open.weight[cell] }
        }
        return sum
    }

    /// Whether one more member is allowed.
    @inline(__always)
    func fits(_ row: Int32, _ open: borrowing OpenCoverage) -> Bool {
        if members[row] >= open.room[row] || Int(open.cost[row]) > budgetLeft || membersLeft == 0 { return false }
        let team = open.team[row]
        if team >= 0, teamLeft[team] <= 0 { return false }
        return !open.hasSites || open.site[row] < 0 || siteLeft[open.site[row]] > 0
    }

    /// Whether nobody can join any more, whoever it is.
    @inline(__always)
    func isFull(_ open: borrowing OpenCoverage) -> Bool { budgetLeft < open.leastCost || membersLeft == 0 }

    mutating func add(_ row: Int32, _ open: borrowing OpenCoverage) {
        for entry in open.rowStart[row]..<open.rowStart[row + 1] {
            let cell = open.rowCells[entry]
            if count[cell] < open.need[cell] { covered += open.weight[cell] }
            count[cell] += 1
        }
        preference += Int64(open.preference(row, after: members[row]))
        members[row] += 1
        budgetLeft -= Int(open.cost[row])
        let team = open.team[row]
        if team >= 0 { teamLeft[team] -= 1 }
        if open.hasSites, open.site[row] >= 0 { siteLeft[open.site[row]] -= 1 }
        membersLeft -= 1
    }

    var group: ChosenGroup { ChosenGroup(members: members.array, covered: covered, preference: preference) }
}
