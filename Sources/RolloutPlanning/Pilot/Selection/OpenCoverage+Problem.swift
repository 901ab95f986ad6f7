extension OpenCoverage {
    /// The rows of the classes that can give somebody besides their kept members.
    init(_ problem: CoverageProblem, after kept: borrowing KeptGroup) {
        let order = Self.order(of: problem, after: kept)
        let rows = order.count
        let starts = FlatBuffer<Int32>(repeating: 0, count: rows + 1)
        let preferenceStarts = FlatBuffer<Int32>(repeating: 0, count: rows + 1)
        let costs = FlatBuffer<Int32>(repeating: 0, count: rows)
        let rooms = FlatBuffer<Int32>(repeating: 0, count: rows)
        let teams = FlatBuffer<Int32>(repeating: -1, count: rows)
        let supply = FlatBuffer<Int64>(repeating: 0, count: problem.cells.count)
        let teamSupply = FlatBuffer<Int64>(repeating: 0, count: kept.teamRoom.count)
        let hasSites = kept.siteRoom.count > 0
        let sites = FlatBuffer<Int32>(repeating: -1, count: hasSites ? rows : 0)
        let siteSupply = FlatBuffer<Int64>(repeating: 0, count: kept.siteRoom.count)
        var leastCost = rows == 0 ? 0 : Int.max
        var cells: [Int32] = []
        cells.reserveCapacity(rows * 8)
        var preferences: [Int32] = []
        preferences.reserveCapacity(rows)
        for row in 0..<rows {
            let rowClass = problem.classes[Int(order[row])]
            let room = rowClass.room(after: kept)
            costs[row] = max(rowClass.cost, 0)
            rooms[row] = room
            leastCost = min(leastCost, Int(costs[row]))
            if rowClass.team >= 0, rowClass.team < kept.teamRoom.count {
                teams[row] = rowClass.team
                teamSupply[rowClass.team] += Int64(room)
            }
            if hasSites, rowClass.site >= 0, rowClass.site < kept.siteRoom.count {
                sites[row] = rowClass.site
                siteSupply[rowClass.site] += Int64(room)
            }
            var last: Int32 = -1
            for cell in rowClass.cells where cell != last && cell >= 0 && cell < supply.count {
                last = cell
                if kept.need[cell] == 0 { continue }
                cells.append(cell)
                supply[cell] += Int64(room)
            }
            preferences.append(contentsOf: rowClass.preferences.dropFirst(rowClass.keptMembers).prefix(Int(room)))
            starts[row + 1] = Int32(cells.count)
            preferenceStarts[row + 1] = Int32(preferences.count)
        }
        for row in 0..<rows where teams[row] >= 0 && teamSupply[teams[row]] <= Int64(kept.teamRoom[teams[row]]) {
            teams[row] = -1
        }
        var canSitesBind = false
        for row in 0..<sites.count where sites[row] >= 0 {
            if siteSupply[sites[row]] <= Int64(kept.siteRoom[sites[row]]) { sites[row] = -1 } else { canSitesBind = true }
        }
        let need = FlatBuffer<Int32>(repeating: 0, count: supply.count)
        let weights = FlatBuffer(problem.cells.map { max($0.weight, 0) })
        var wanted: Int64 = 0
        for cell in 0..<supply.count {
            need[cell] = Int32(min(Int64(kept.need[cell]), supply[cell]))
            wanted += weights[cell] * Int64(need[cell])
        }
        self.init(
            weight: weights, need: need, rowStart: starts, rowCells: FlatBuffer(cells), cost: costs, room: rooms,
            team: teams, teamRoom: FlatBuffer(kept.teamRoom.array), site: canSitesBind ? sites : FlatBuffer([]),
            siteRoom: FlatBuffer(canSitesBind ? kept.siteRoom.array : []), hasSites: canSitesBind, preferenceStart: preferenceStarts,
            preferences: FlatBuffer(preferences), source: FlatBuffer(order), budget: kept.budget, memberRoom: kept.memberRoom, leastCost: leastCost,
            wanted: wanted)
    }

    /// Classes that can give somebody, ordered by content.
    private static func order(of problem: CoverageProblem, after kept: borrowing KeptGroup) -> [Int32] {
        var keys: [(hash: UInt64, site: Int32, place: Int32)] = []
        keys.reserveCapacity(problem.classes.count)
        for (place, rowClass) in problem.classes.enumerated() where rowClass.room(after: kept) > 0 {
            var hash = ContentHash()
            hash.mix(rowClass.cells)
            hash.mix(rowClass.cost)
            hash.mix(rowClass.team)
            hash.mix(rowClass.kept)
            hash.mix(rowClass.preferences)
            keys.append((hash.value, rowClass.site, Int32(place)))
        }
        return HashOrder.sorted(keys, hash: { $0.hash }) { left, right in
            if left.hash != right.hash { return left.hash < right.hash }
            return left.site != right.site ? left.site < right.site : left.place < right.place
        }.map(\.place)
    }
}

extension CoverageProblem.Class {
    /// How many members can still join.
    fileprivate func room(after kept: borrowing KeptGroup) -> Int32 {
        var room = preferences.count - keptMembers
        if cost > 0 { room = min(room, kept.budget / Int(cost)) }
        if team >= 0, team < kept.teamRoom.count { room = min(room, Int(kept.teamRoom[team])) }
        if site >= 0, site < kept.siteRoom.count { room = min(room, Int(kept.siteRoom[site])) }
        room = min(room, kept.memberRoom)
        return Int32(room)
    }
}
