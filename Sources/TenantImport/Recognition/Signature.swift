/// Which columns make a file one of a format: names in normalized form, extra columns always allowed.
public struct Signature: Sendable {
    /// Each entry must be there, by one of its names.
    let required: [[String]]
    /// None of these may be there.
    let excluded: [String]
    /// The largest number of columns, for lists that have nothing else to tell them by.
    let atMost: Int?

    /// All of `names`, and one of each list in `oneOf`, and none of `without`.
    init(_ names: String..., oneOf: [[String]] = [], without: [String] = [], atMost: Int? = nil) {
        required = names.map { [$0] } + oneOf
        excluded = without
        self.atMost = atMost
    }

    /// The one requirement that the columns do not meet, when they meet at least one other; nil when they lack more, or something speaks against it.
    func onlyMissing(in columns: Set<String>) -> [String]? {
        let missing = required.filter { !$0.contains(where: columns.contains) }
        guard missing.count == 1, required.count > 1, atMost == nil, !excluded.contains(where: columns.contains) else { return nil }
        return missing[0]
    }

    /// How many requirements the columns meet, 0 when they do not fit.
    func strength(in columns: Set<String>) -> Int {
        if let atMost, columns.count > atMost { return 0 }
        guard required.allSatisfy({ $0.contains(where: columns.contains) }), !excluded.contains(where: columns.contains) else { return 0 }
        return required.count
    }
}
