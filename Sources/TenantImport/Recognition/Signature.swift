import ExportReading

/// Which columns make a file one of a format: names in normalized form, extra columns always allowed.
public struct Signature: Sendable {
    /// Each entry must be there, by one of its names.
    let required: [[String]]
    /// None of these may be there.
    let excluded: [String]
    /// The largest number of columns, for lists that have nothing else to tell them by.
    let atMost: Int?
    /// Where records say what they are, one of these must be among them; empty when it does not matter.
    let types: Set<String>
    /// Files that say that their records are one of these are something else.
    let excludedContexts: [String]
    /// For formats that are told by more than columns: how well the content fits, 0 for not at all.
    let rating: (@Sendable (FileContent) -> Int)?

    /// All of `names`, and one of each list in `oneOf`, and none of `without`.
    init(_ names: String..., oneOf: [[String]] = [], without: [String] = [], atMost: Int? = nil, ofTypes types: Set<String> = [], notIn contexts: [String] = [])
    {
        required = names.map { [$0] } + oneOf
        excluded = without
        self.atMost = atMost
        self.types = types
        excludedContexts = contexts
        rating = nil
    }

    /// Told by what records say that they are as well as by columns.
    init(rating: @escaping @Sendable (FileContent) -> Int) {
        required = []
        excluded = []
        atMost = nil
        types = []
        excludedContexts = []
        self.rating = rating
    }

    /// The one requirement that the columns do not meet, when they meet at least one other; nil when they lack more, or something speaks against it.
    func onlyMissing(in columns: Set<String>) -> [String]? {
        let missing = required.filter { !$0.contains(where: columns.contains) }
        guard missing.count == 1, required.count > 1, atMost == nil, !excluded.contains(where: columns.contains) else { return nil }
        return missing[0]
    }

    /// How many requirements the content meets, 0 when it does not fit.
    func strength(in content: FileContent) -> Int {
        if let rating { return rating(content) }
        let columns = content.columns
        if let atMost, columns.count > atMost { return 0 }
        if !types.isEmpty, !content.types.isEmpty, types.isDisjoint(with: content.types) { return 0 }
        if excludedContexts.contains(where: content.context.contains) { return 0 }
        guard required.allSatisfy({ $0.contains(where: columns.contains) }), !excluded.contains(where: columns.contains) else { return 0 }
        return required.count
    }
}
