import ExportReading

/// What the beginning of a file says of its records: all that formats are recognized by.
struct FileContent {
    /// Normalized column names.
    let columns: Set<String>
    /// What records say that they are, in lower case and without namespace: `ioscompliancepolicy`.
    let types: Set<String>
    /// What the file says that its records are, in lower case.
    let context: String

    /// Columns alone, as in delimited text.
    init(columns: [String]) {
        self.columns = Set(columns.map { HeaderName.normalize($0) })
        types = []
        context = ""
    }

    /// The beginning of a file.
    init(_ head: ExportHead) {
        columns = Set(head.columns.map { HeaderName.normalize($0) })
        types = Set(head.types.map { PolicyType.lastPart(of: $0) })
        context = head.context?.lowercased() ?? ""
    }

    /// Whether it has all of the columns.
    func has(_ names: String...) -> Bool { names.allSatisfy(columns.contains) }

    /// Whether it has one of the columns.
    func hasAny(_ names: String...) -> Bool { names.contains(where: columns.contains) }
}
