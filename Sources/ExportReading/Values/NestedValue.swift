/// What a ``Cell/Kind/nested`` cell holds, as a tree: for the few columns whose parts matter one by one.
///
/// The tree is made of one cell at a time; whole files are never read this way.
public indirect enum NestedValue: Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number as printed.
    case number(String)
    /// A text without escapes.
    case text(String)
    /// A list.
    case list([NestedValue])
    /// An object, its members in the order of the text.
    case object([(name: String, value: NestedValue)])

    /// Reads one JSON value; nil when the bytes are anything else, or nested deeper than `depth` levels.
    public init?(_ bytes: UnsafeRawBufferPointer, depth: Int = 64) {
        var limits = ReadingLimits()
        limits.depth = depth
        limits.cellBytes = bytes.count
        var scanner = JSONScanner(bytes, isFinal: true, limits: limits)
        scanner.skipBlanks()
        let start = scanner.position
        // Checked once as a whole, so that building the tree meets no surprises.
        guard (try? scanner.value(depth: 1)) != nil else { return nil }
        scanner.skipBlanks()
        guard scanner.position == bytes.count else { return nil }
        scanner.position = start
        guard let value = try? NestedValue(&scanner) else { return nil }
        self = value
    }

    private init(_ scanner: inout JSONScanner) throws(JSONProblem) {
        switch try scanner.peek() {
        case UInt8(ascii: "{"): self = try .object(Self.members(&scanner))
        case UInt8(ascii: "["): self = try .list(Self.items(&scanner))
        default:
            let token = try scanner.token(depth: 1)
            let bytes = UnsafeRawBufferPointer(rebasing: scanner.bytes[token.start..<token.end])
            switch token.kind {
            case .text: self = .text(Self.decode(bytes))
            case .number: self = .number(bytes.text)
            case .boolean: self = .bool(bytes.count == 4)
            case .missing, .nested: self = .null
            }
        }
    }

    private static func members(_ scanner: inout JSONScanner) throws(JSONProblem) -> [(name: String, value: NestedValue)] {
        var members: [(name: String, value: NestedValue)] = []
        if try scanner.opening(closing: UInt8(ascii: "}")) { return members }
        repeat {
            let name = try scanner.text()
            try scanner.colon()
            let value = try NestedValue(&scanner)
            members.append((decode(UnsafeRawBufferPointer(rebasing: scanner.bytes[name])), value))
        } while try scanner.separator(closing: UInt8(ascii: "}"), mistake: .objectSeparator)
        return members
    }

    private static func items(_ scanner: inout JSONScanner) throws(JSONProblem) -> [NestedValue] {
        var items: [NestedValue] = []
        if try scanner.opening(closing: UInt8(ascii: "]")) { return items }
        repeat {
            items.append(try NestedValue(&scanner))
        } while try scanner.separator(closing: UInt8(ascii: "]"), mistake: .listSeparator)
        return items
    }

    private static func decode(_ text: UnsafeRawBufferPointer) -> String {
        var decoded: [UInt8] = []
        JSONDecoding.append(text: text, to: &decoded)
        return String(decoding: decoded, as: UTF8.self)
    }
}
