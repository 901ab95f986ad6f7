/// A value of a YAML text, with its place.
public struct YAMLNode: Sendable, Equatable {
    /// What stands at a place.
    public indirect enum Content: Sendable, Equatable {
        /// A text. Plain: written without quotes, so that it may also mean a number, a date or nothing.
        case scalar(String, isPlain: Bool)
        /// A list.
        case sequence([YAMLNode])
        /// Keys with their values, in the order of the text, each key once.
        case mapping([YAMLEntry])
    }

    public let content: Content
    /// Where the value begins; of an alias, where the alias stands.
    public let position: YAMLPosition

    /// A value.
    public init(_ content: Content, at position: YAMLPosition) {
        self.content = content
        self.position = position
    }
}

/// A key of a mapping with its value.
public struct YAMLEntry: Sendable, Equatable {
    public let key: String
    /// Where the key begins.
    public let position: YAMLPosition
    public let value: YAMLNode

    /// An entry.
    public init(key: String, at position: YAMLPosition, value: YAMLNode) {
        self.key = key
        self.position = position
        self.value = value
    }
}

extension YAMLNode {
    /// Whether nothing was written: no text, `~` or `null`, without quotes.
    public var isNull: Bool {
        guard case .scalar(let text, isPlain: true) = content else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(text)
    }

    /// The text; nil for lists, mappings and nothing.
    public var text: String? {
        guard case .scalar(let text, _) = content, !isNull else { return nil }
        return text
    }

    /// The values of a list; nil for anything else.
    public var items: [YAMLNode]? {
        guard case .sequence(let items) = content else { return nil }
        return items
    }

    /// The keys of a mapping with their values; nil for anything else.
    public var entries: [YAMLEntry]? {
        guard case .mapping(let entries) = content else { return nil }
        return entries
    }

    /// The value of a key of a mapping. Linear in the number of keys.
    public subscript(_ key: String) -> YAMLNode? { entries?.first { $0.key == key }?.value }
}
