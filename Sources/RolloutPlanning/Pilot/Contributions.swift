/// Which cells a group has because of whom: the member who brings most goes first, then the one who adds most to that, and so on.
enum Contributions {
    /// For each person the cells that nobody before brought in full, the weightiest first.
    static func of(_ people: [[Int32]], cells: [PlanCell]) -> [[Int]] {
        var missing = cells.map(\.demand)
        var brings = Array(repeating: [Int](), count: people.count)
        var open = Array(people.indices)
        func gain(_ person: Int) -> Int64 { people[person].reduce(0) { $0 + (missing[Int($1)] > 0 ? cells[Int($1)].weight : 0) } }
        // Gains only shrink: an upper bound that was computed earlier stays one.
        var bounds = people.indices.map(gain)
        while !open.isEmpty {
            var best = -1
            for person in open.sorted(by: { bounds[$0] != bounds[$1] ? bounds[$0] > bounds[$1] : $0 < $1 }) {
                if best >= 0, bounds[person] <= bounds[best] { break }
                bounds[person] = gain(person)
                if best < 0 || bounds[person] > bounds[best] { best = person }
            }
            open.removeAll { $0 == best }
            brings[best] = people[best].map { Int($0) }.filter { missing[$0] > 0 }
                .sorted { cells[$0].weight != cells[$1].weight ? cells[$0].weight > cells[$1].weight : $0 < $1 }
            for cell in brings[best] { missing[cell] -= 1 }
        }
        return brings
    }
}
