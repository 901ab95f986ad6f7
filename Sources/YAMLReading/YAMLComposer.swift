/// Makes the tree of the events.
struct YAMLComposer {
    /// What an anchor names, with what repeating it costs.
    private struct Anchored {
        let content: YAMLNode.Content
        let nodes: Int
        let height: Int
    }

    private let source: YAMLEventSource
    private var anchors: [String: Anchored] = [:]
    /// Values made so far, and how many of them by aliases.
    private var nodes = 0
    private var repeated = 0
    /// Levels below the value that was read last.
    private var height = 0

    init(_ source: YAMLEventSource) { self.source = source }

    /// The only document of the stream.
    mutating func document() throws(YAMLFailure) -> YAMLNode {
        _ = try source.next()
        guard case .documentStart = try source.next().event else { return Self.nothing }
        let first = try source.next()
        let root = try node(first.event, first.position, depth: 1)
        _ = try source.next()
        let after = try source.next()
        guard case .streamEnd = after.event else {
            throw YAMLFailure(after.position, "A second document begins here", "Keep one document: remove the line ---, or what follows it.")
        }
        return root
    }

    /// Reads the value that begins with `event`. Recursion ends at ``YAMLLimits/depth``.
    private mutating func node(_ event: YAMLEvent, _ position: YAMLPosition, depth: Int) throws(YAMLFailure) -> YAMLNode {
        guard depth <= YAMLLimits.depth else { throw Self.tooDeep(position) }
        let before = nodes
        nodes += 1
        let content: YAMLNode.Content
        let name: String?
        switch event {
        case .alias(let alias): return YAMLNode(try repeating(alias, position, depth: depth), at: position)
        case .sequenceStart(let anchor): (content, name) = (try sequence(depth: depth), anchor)
        case .mappingStart(let anchor): (content, name) = (try mapping(depth: depth), anchor)
        case .scalar(let text, let isPlain, let anchor):
            height = 1
            (content, name) = (.scalar(text, isPlain: isPlain), anchor)
        // Inside of a document the parser begins every value with one of the events above.
        default: return Self.nothing
        }
        if let name { anchors[name] = Anchored(content: content, nodes: nodes - before, height: height) }
        return YAMLNode(content, at: position)
    }

    private mutating func sequence(depth: Int) throws(YAMLFailure) -> YAMLNode.Content {
        var items: [YAMLNode] = []
        var tallest = 0
        while true {
            let (event, position) = try source.next()
            if case .sequenceEnd = event { break }
            items.append(try node(event, position, depth: depth + 1))
            tallest = max(tallest, height)
        }
        height = tallest + 1
        return .sequence(items)
    }

    private mutating func mapping(depth: Int) throws(YAMLFailure) -> YAMLNode.Content {
        var entries: [YAMLEntry] = []
        var lines: [String: Int] = [:]
        var tallest = 0
        while true {
            let (event, position) = try source.next()
            if case .mappingEnd = event { break }
            let key = try key(event, position)
            if let line = lines.updateValue(position.line, forKey: key) {
                throw YAMLFailure(
                    position, "The key \"\(key)\" is written twice; line \(line) has it already", "Keep one of them, or put both together.")
            }
            let value = try source.next()
            entries.append(YAMLEntry(key: key, at: position, value: try node(value.event, value.position, depth: depth + 1)))
            tallest = max(tallest, height)
        }
        height = tallest + 1
        return .mapping(entries)
    }

    private mutating func key(_ event: YAMLEvent, _ position: YAMLPosition) throws(YAMLFailure) -> String {
        guard case .scalar(let text, let isPlain, let anchor) = event else {
            throw YAMLFailure(position, "A key must be plain text", "Write a name before the colon.")
        }
        guard !text.isEmpty else { throw YAMLFailure(position, "A key is missing before the colon", "Write a name before the colon.") }
        if let anchor { anchors[anchor] = Anchored(content: .scalar(text, isPlain: isPlain), nodes: 1, height: 1) }
        return text
    }

    private mutating func repeating(_ alias: String, _ position: YAMLPosition, depth: Int) throws(YAMLFailure) -> YAMLNode.Content {
        guard let anchored = anchors[alias] else {
            throw YAMLFailure(
                position, "*\(alias) repeats a value that is not marked &\(alias) further up",
                "Put the text into quotes if the asterisk belongs to it.")
        }
        guard depth + anchored.height - 1 <= YAMLLimits.depth else { throw Self.tooDeep(position) }
        repeated += anchored.nodes
        nodes += anchored.nodes - 1
        guard repeated <= YAMLLimits.repeatedNodes else {
            throw YAMLFailure(position, "Aliases repeat more than 10,000 values up to here", "Write the values out instead of repeating them.")
        }
        height = anchored.height
        return anchored.content
    }

    private static let nothing = YAMLNode(.scalar("", isPlain: true), at: YAMLPosition(line: 1, column: 1))

    private static func tooDeep(_ position: YAMLPosition) -> YAMLFailure {
        YAMLFailure(position, "Values are nested deeper than 64 levels here", "Write them with fewer levels.")
    }
}
