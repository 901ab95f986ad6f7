/// Where a statement comes from; becomes a footnote. Prose refers to it as `[^id]`.
public struct Source: Sendable, Hashable {
    /// The name that templates use.
    public let id: String
    /// What is read there.
    public let title: String
    /// Where it is.
    public let link: LinkTarget?

    /// A source by its id.
    public init(id: String, title: String, link: LinkTarget?) {
        self.id = id
        self.title = title
        self.link = link
    }
}

/// The footnotes of one document, numbered by first use.
struct Footnotes: Sendable {
    private let known: [String: Source]
    private(set) var used: [Source] = []

    /// The footnotes that prose may refer to.
    init(_ sources: [Source]) { known = Dictionary(sources.map { ($0.id, $0) }) { first, _ in first } }

    /// The number of a source, given at its first use.
    mutating func number(of source: Source) -> Int {
        if let index = used.firstIndex(where: { $0.id == source.id }) { return index + 1 }
        used.append(source)
        return used.count
    }

    /// The source that prose names.
    func source(named id: String) -> Source? { known[id] }

    /// Those that a text refers to.
    func referred(in markdown: String) -> [Source] {
        guard markdown.contains("[^") else { return [] }
        return known.values.filter { markdown.contains("[^\($0.id)]") }.sorted { $0.id < $1.id }
    }
}
