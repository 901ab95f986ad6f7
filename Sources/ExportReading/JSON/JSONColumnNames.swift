/// The property names of a file in order of first appearance, each in its first spelling.
struct JSONColumnNames {
    private(set) var names: [String] = []
    private var normalized: Set<String> = []

    /// Adds a name unless it is there in some spelling.
    mutating func add(_ name: String) {
        if normalized.insert(HeaderName.normalize(name)).inserted { names.append(name) }
    }
}
