/// How well a file was read, once all of it was.
public struct FileReading: Sendable {
    /// How many records were found, the quarantined ones included.
    public var records = 0
    /// Records that could not be read.
    public var quarantined: [QuarantinedRecord] = []
    /// What else was noticed, beyond the head's diagnostics.
    public var diagnostics: [Diagnostic] = []
    /// All columns: the header of a CSV file, the union of all properties of XML and JSON in order of first appearance.
    public var columns: [String] = []
    /// How bytes stand for text, once known for certain.
    public var encoding = TextEncoding.utf8
    /// How lines end, for text that has lines as records.
    public var newline: Newline?
    /// Whether XML was complete and well formed; nil for other kinds.
    public var isWellFormed: Bool?
    /// SHA-256 of the file as stored, in hexadecimal.
    public var sha256 = ""

    /// An empty reading.
    public init() {}
}
