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

    /// How many requirements the columns meet, 0 when they do not fit.
    func strength(in columns: Set<String>) -> Int {
        if let atMost, columns.count > atMost { return 0 }
        guard required.allSatisfy({ $0.contains(where: columns.contains) }), !excluded.contains(where: columns.contains) else { return 0 }
        return required.count
    }
}
