/// Finds the name that somebody probably meant.
enum NearestName {
    /// The known name that ends in `.name`, else the one with the fewest edits: one in a short name, two in a longer, a third of a long one.
    static func find(_ name: String, among known: some Sequence<String>) -> String? {
        let wanted = Array(name.lowercased())
        if let inner = known.filter({ $0.hasSuffix("." + name) }).min() { return inner }
        let limit = wanted.count < 5 ? 1 : max(2, wanted.count / 3)
        var best: (name: String, distance: Int)?
        for candidate in known.sorted() {
            let distance = distance(wanted, Array(candidate.lowercased()))
            if distance <= limit, distance < candidate.count, distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.name
    }

    private static func distance(_ a: [Character], _ b: [Character]) -> Int {
        var previous = Array(0...b.count)
        for (i, left) in a.enumerated() {
            var current = [i + 1]
            for (j, right) in b.enumerated() {
                current.append(min(previous[j + 1] + 1, current[j] + 1, previous[j] + (left == right ? 0 : 1)))
            }
            previous = current
        }
        return previous[b.count]
    }
}
