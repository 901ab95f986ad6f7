/// What can be said of a file from its beginning, before its records are read.
public struct ExportHead: Sendable {
    /// How records are stored.
    public var kind: ContainerKind
    /// How bytes stand for text.
    public var encoding: TextEncoding
    /// Whether the file begins with a byte-order mark.
    public var hasByteOrderMark: Bool
    /// The delimiter of a CSV file.
    public var delimiter: UInt8?
    /// Column or property names as written, in order: the header of a CSV file, the properties of the first records of XML and JSON.
    public var columns: [String]
    /// First lines that are no header: `sep=;`, `#TYPE …`, `version:v1.0`, as written.
    public var preamble: [String]
    /// What a JSON envelope, else its first record, says that the records are (`@odata.context`), or the type name of the first PowerShell object.
    public var context: String?
    /// What the first records of JSON and YAML say that they are (`@odata.type`), each type once.
    public var types: [String] = []
    /// The first ``openingBytes`` of a text that no columns are known of: some files are told by their words alone.
    public var opening: String?
    /// What was noticed on the way.
    public var diagnostics: [Diagnostic]
    /// Where the first record starts, as an offset into the decoded text, and its physical line (CSV only).
    var bodyOffset: Int
    var bodyLine: Int
    /// How the lines before the first record end (CSV only).
    var lineEnds = LineEndCounts()
    /// Whether lines end in a carriage return alone: the text is then decoded as a whole, line feeds in their place (CSV only).
    var usesCarriageReturns = false

    /// How much ``opening`` holds.
    static let openingBytes = 1 << 16

    init(kind: ContainerKind, encoding: TextEncoding = .utf8, hasByteOrderMark: Bool = false) {
        self.kind = kind
        self.encoding = encoding
        self.hasByteOrderMark = hasByteOrderMark
        columns = []
        preamble = []
        diagnostics = []
        bodyOffset = 0
        bodyLine = 1
    }
}
