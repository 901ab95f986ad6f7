/// Reads YAML text into a tree that knows where everything stands.
///
/// Nothing is interpreted: `yes`, `2026-11-19` and `5` are texts here, and whoever wants a date asks for one.
public struct YAMLReading {
    /// Reads the one document of `bytes` (UTF-8, or UTF-16 with a byte-order mark). A text without any content is an empty plain scalar.
    ///
    /// Keys must be plain text and unique. Refused: nesting deeper than 64 levels, more than 16 MiB, aliases that repeat more than 10,000 values.
    public static func parse(_ bytes: [UInt8]) throws(YAMLFailure) -> YAMLNode {
        guard bytes.count <= YAMLLimits.bytes else {
            throw YAMLFailure(YAMLPosition(line: 1, column: 1), "The file is larger than 16 MiB", "Move long lists into files of their own.")
        }
        var composer = YAMLComposer(YAMLEventSource(bytes))
        return try composer.document()
    }
}

/// What hostile text must not exceed.
enum YAMLLimits {
    /// Of the whole text.
    static let bytes = 16 << 20
    /// Levels of lists and mappings, aliases followed.
    static let depth = 64
    /// Values that come from aliases, counted with everything inside.
    static let repeatedNodes = 10_000
}
