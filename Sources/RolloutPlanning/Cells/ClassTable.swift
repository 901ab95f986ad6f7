import TenantModel

/// Collects users by their cells, cost, team and site.
///
/// The cells of all classes stand in one list: with a million users there are hundreds of thousands of classes, and a list of its own for each would cost
/// more than finding it.
struct ClassTable {
    /// A class: where its cells stand, and what its members have in common besides them.
    private struct Entry {
        let cells: Range<Int>
        let hash: UInt64
        let cost: Int32
        let team: Symbol
        let site: Int32
        var members = 0
    }

    private var entries: [Entry] = []
    private var cells: [Int32] = []
    /// Users with the place of their class, as they were added.
    private var users: [(user: UserID, place: Int32)] = []
    /// Places of the classes by hash; -1 for none. A power of two, at most half full.
    private var slots = Array(repeating: Int32(-1), count: 1024)

    /// Adds a user; sorts the cells on the way.
    mutating func add(_ user: UserID, cells own: inout [Int32], cost: Int32, team: Symbol, site: Int32) {
        own.sortFew()
        let place = place(own, cost: cost, team: team, site: site)
        entries[place].members += 1
        users.append((user, Int32(place)))
    }

    private mutating func place(_ own: [Int32], cost: Int32, team: Symbol, site: Int32) -> Int {
        let hash = Self.hash(own[...], cost, team, site)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let place = Int(slots[slot])
            if entries[place].hash == hash, entries[place].cost == cost, entries[place].team == team, entries[place].site == site,
                has(own, at: entries[place].cells)
            {
                return place
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(entries.count)
        entries.append(Entry(cells: cells.count..<(cells.count + own.count), hash: hash, cost: cost, team: team, site: site))
        cells.append(contentsOf: own)
        if entries.count * 2 > slots.count { grow() }
        return entries.count - 1
    }

    private func has(_ own: [Int32], at range: Range<Int>) -> Bool {
        guard own.count == range.count else { return false }
        for index in own.indices where own[index] != cells[range.lowerBound + index] { return false }
        return true
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        for (place, entry) in entries.enumerated() {
            var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(place)
        }
    }

    /// The classes with new places of their cells, those without a place left out, in an order that depends on what they are and not on how they were met.
    func sorted(places: [Int32], symbols: SymbolTable) -> [CandidateClass] {
        var renamed: [Int32] = []
        renamed.reserveCapacity(cells.count)
        var ranges: [Range<Int>] = []
        ranges.reserveCapacity(entries.count)
        for entry in entries {
            let start = renamed.count
            for place in entry.cells {
                let cell = places[Int(cells[place])]
                if cell >= 0 { renamed.append(cell) }
            }
            renamed.sortFew(from: start)
            ranges.append(start..<renamed.count)
        }
        let keys = ranges.indices.map { (hash: Self.hash(renamed[ranges[$0]], entries[$0].cost, .empty, -1), place: $0) }
        let order = HashOrder.sorted(keys, hash: { $0.hash }) { a, b in
            if a.hash != b.hash { return a.hash < b.hash }
            let (first, second) = (entries[a.place], entries[b.place])
            if first.cost != second.cost { return first.cost < second.cost }
            if first.team != second.team { return symbols[first.team] < symbols[second.team] }
            return first.site < second.site
        }
        return classes(order.map(\.place), cells: renamed, ranges)
    }

    /// The classes in an order, with what they consist of in the same order: whoever walks over the classes walks over it too.
    private func classes(_ order: [Int], cells: [Int32], _ ranges: [Range<Int>]) -> [CandidateClass] {
        guard let first = users.first else { return [] }
        var cellsInOrder: [Int32] = []
        cellsInOrder.reserveCapacity(cells.count)
        var starts = Array(repeating: 0, count: entries.count)
        var count = 0
        for place in order {
            for cell in ranges[place] { cellsInOrder.append(cells[cell]) }
            starts[place] = count
            count += entries[place].members
        }
        var next = starts
        var members = Array(repeating: first.user, count: users.count)
        for (user, place) in users {
            members[next[Int(place)]] = user
            next[Int(place)] += 1
        }
        var start = 0
        return order.map { place in
            let entry = entries[place]
            let range = start..<(start + ranges[place].count)
            start = range.upperBound
            return CandidateClass(
                cells: cellsInOrder[range], cost: entry.cost, team: entry.team, site: entry.site,
                members: members[starts[place]..<(starts[place] + entry.members)])
        }
    }

    private static func hash(_ cells: ArraySlice<Int32>, _ cost: Int32, _ team: Symbol, _ site: Int32) -> UInt64 {
        var state = UInt64(UInt32(bitPattern: cost)) << 32 | UInt64(team.index)
        state ^= UInt64(UInt32(bitPattern: site &+ 1)) &* 0xD6E8_FEB8_6659_FD93
        for cell in cells { state = (state ^ UInt64(UInt32(bitPattern: cell))) &* 0x9E37_79B9_7F4A_7C15 ^ state >> 31 }
        return state ^ state >> 29
    }
}
