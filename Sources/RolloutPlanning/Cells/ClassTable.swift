import TenantModel

/// Collects users by their cells, cost and team.
struct ClassTable {
    /// A class under construction.
    struct Entry {
        var cells: [Int32]
        let cost: Int32
        let team: Symbol
        var members: [UserID]
    }

    private var entries: [Entry] = []
    private var places: [UInt64: Int32] = [:]

    /// Adds a user; sorts the cells on the way.
    mutating func add(_ user: UserID, cells: inout [Int32], cost: Int32, team: Symbol) {
        cells.sort()
        var hash = Self.hash(cells, cost, team)
        while let place = places[hash] {
            let entry = entries[Int(place)]
            if entry.cost == cost, entry.team == team, entry.cells == cells {
                entries[Int(place)].members.append(user)
                return
            }
            hash &+= 1
        }
        places[hash] = Int32(entries.count)
        entries.append(Entry(cells: cells, cost: cost, team: team, members: [user]))
    }

    /// The classes with new places of their cells, those without a place left out, in an order that depends on what they are and not on how they were met.
    func sorted(places: [Int32], symbols: SymbolTable) -> [Entry] {
        var all = entries
        for index in all.indices {
            all[index].cells = all[index].cells.map { places[Int($0)] }.filter { $0 >= 0 }.sorted()
        }
        let keys = all.map { Self.hash($0.cells, $0.cost, .empty) }
        return all.indices.sorted { a, b in
            if keys[a] != keys[b] { return keys[a] < keys[b] }
            if all[a].cost != all[b].cost { return all[a].cost < all[b].cost }
            return all[a].team == all[b].team ? false : symbols[all[a].team] < symbols[all[b].team]
        }.map { all[$0] }
    }

    private static func hash(_ cells: [Int32], _ cost: Int32, _ team: Symbol) -> UInt64 {
        var state = UInt64(UInt32(bitPattern: cost)) << 32 | UInt64(team.index)
        for cell in cells { state = (state ^ UInt64(UInt32(bitPattern: cell))) &* 0x9E37_79B9_7F4A_7C15 ^ state >> 31 }
        return state ^ state >> 29
    }
}
