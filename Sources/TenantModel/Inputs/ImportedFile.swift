public import ExportReading

/// What became of a file: what `inspect` tells and every output's list of inputs.
public struct ImportedFile: Sendable {
    /// Relative to the EXPORTS argument.
    public var path: String
    public var sha256: String
    public var byteCount: Int
    /// Whether it came out of a zip file.
    public var isZipEntry: Bool
    public var kind: ContainerKind
    /// The format's id, `entra.portal`; nil when the content is none of them.
    public var format: String?
    /// What the format is called where it is made: `Entra admin center › Devices › Download devices`.
    public var formatTitle: String?
    public var encoding: TextEncoding
    public var hasByteOrderMark: Bool
    public var newline: Newline?
    public var delimiter: UInt8?
    public var isWellFormed: Bool?
    /// Columns with the field that each one fills.
    public var columns: [Column]
    /// Records found, the quarantined ones included.
    public var records: Int
    public var quarantined: [QuarantinedRecord]
    /// Read, but not one of the tenant's people and devices: deleted users, example rows, printers.
    public var setAside: Int
    /// Records of somebody or something that another record had named before.
    public var merged: Int
    /// The newest moment in the file that is not in the future: "data up to".
    public var newestTimestamp: Timestamp?
    public var diagnostics: [Diagnostic]
    /// What kinds of input it serves.
    public var provides: Set<ExportInput>

    /// A column of a file.
    public struct Column: Sendable, Equatable {
        /// As written.
        public let name: String
        /// What it fills, nil when nothing.
        public let field: String?

        /// A column.
        public init(name: String, field: String?) {
            self.name = name
            self.field = field
        }
    }

    /// A file of which nothing is known yet.
    public init(path: String, byteCount: Int, isZipEntry: Bool) {
        self.path = path
        self.byteCount = byteCount
        self.isZipEntry = isZipEntry
        sha256 = ""
        kind = .unknown
        encoding = .utf8
        hasByteOrderMark = false
        columns = []
        records = 0
        quarantined = []
        setAside = 0
        merged = 0
        diagnostics = []
        provides = []
    }

    /// Whether something in it was lost.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } || !quarantined.isEmpty }
}
