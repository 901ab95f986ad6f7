@testable import TenantImport

/// The keys that the reader knows, as paths: names that somebody chooses are `*`, items of lists add nothing.
enum ProjectKeyTree {
    /// Every key with its words, where it has a choice.
    static let keys: [String: [String]] = Dictionary(uniqueKeysWithValues: paths(ProjectContract.keys, ""))

    /// The keys that are listed as a whole when nothing uses them.
    static let leaves: [(path: String, isUsed: Bool)] = leaves(ProjectContract.keys, "")

    private static func paths(_ keys: [ProjectKey], _ prefix: String) -> [(String, [String])] {
        keys.flatMap { key in [(prefix + key.name, words(key.shape))] + inner(key.shape, prefix + key.name + ".") }
    }

    private static func inner(_ shape: ProjectShape, _ prefix: String) -> [(String, [String])] {
        switch shape {
        case .mapping(let keys, _): paths(keys, prefix)
        case .list(let item): inner(item, prefix)
        case .named(let value): [(prefix + "*", words(value))] + inner(value, prefix + "*.")
        case .selector: paths(ProjectShape.selectorKeys, prefix)
        default: []
        }
    }

    private static func words(_ shape: ProjectShape) -> [String] {
        switch shape {
        case .choice(let words): words
        case .list(let item): words(item)
        default: []
        }
    }

    private static func leaves(_ keys: [ProjectKey], _ prefix: String) -> [(path: String, isUsed: Bool)] {
        keys.flatMap { key in
            if case .mapping(let inner, _) = key.shape { leaves(inner, prefix + key.name + ".") } else { [(prefix + key.name, key.isUsed)] }
        }
    }
}
