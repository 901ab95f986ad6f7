/// What is said about a JSON file, sentence by sentence, with a bound on how often the same is said.
struct JSONDiagnostics {
    private(set) var all: [Diagnostic] = []
    private var counts: [String: Int] = [:]
    private static let maximumPerCode = 100
    private static let truncatedFix = "Export or download the file again, because its end is missing."

    /// Everything said, and how often more of the same was left out.
    var closed: [Diagnostic] {
        var closed = all
        for (code, count) in counts.sorted(by: { $0.key < $1.key }) where count > Self.maximumPerCode {
            guard let first = all.first(where: { $0.code == code }) else { continue }
            let message = "The same is true of \(count - Self.maximumPerCode) further places."
            closed.append(Diagnostic(first.severity, code: code, message: message, fix: first.fix))
        }
        return closed
    }

    /// A record that is quarantined.
    mutating func quarantined(
        _ problem: JSONProblem, record: Int, at place: (line: Int, column: Int), limits: ReadingLimits, isLast: Bool
    ) {
        let rest = isLast ? "; nothing after it could be read" : ""
        switch problem {
        case .endOfBytes:
            add(.error, "truncatedJSON", "The file ends in the middle of record \(record).", place, Self.truncatedFix)
        case .malformed(let mistake):
            add(
                .error, "malformedJSON", "Record \(record) is not valid JSON: \(mistake.rawValue)\(rest).", place,
                "Correct the file at this line and column, or export it again.")
        case .tooDeep:
            add(
                .error, problem.reason, "Record \(record) nests lists and objects more than \(limits.depth) levels deep\(rest).", place,
                "Export the file again with fewer levels, or leave the record out.")
        case .cellTooLong:
            add(
                .error, problem.reason, "Record \(record) has a text of more than \(limits.cellBytes) bytes\(rest).", place,
                "Export the file again without the property that holds it.")
        case .recordTooLong:
            add(
                .error, problem.reason, "Record \(record) is longer than \(limits.recordBytes) bytes\(rest).", place,
                "Export the file again with fewer properties.")
        case .undecodableBytes:
            add(
                .error, problem.reason, "Record \(record) has a text that is not UTF-8\(rest).", place,
                "Save the file as UTF-8, or export it again.")
        case .notAnObject:
            add(
                .error, problem.reason, "Record \(record) is a list or a single value, not an object with properties.", place,
                "Check that this is the file that was meant.")
        }
    }

    /// A record that is wanted as a whole and is longer than a cell may be.
    mutating func wholeRecordTooLong(record: Int, at place: (line: Int, column: Int), limits: ReadingLimits) {
        add(
            .error, JSONProblem.recordTooLong.reason, "Record \(record) is longer than \(limits.cellBytes) bytes and is needed as a whole.", place,
            "Export the file again with fewer properties.")
    }

    /// The file ends between two records or behind the last one.
    mutating func truncated(at place: (line: Int, column: Int)) {
        add(.error, "truncatedJSON", "The file ends before its list of records does, so records may be missing.", place, Self.truncatedFix)
    }

    /// A mistake that costs no record.
    mutating func malformed(_ mistake: JSONMistake, at place: (line: Int, column: Int)) {
        add(
            .error, "malformedJSON", "The text between the records is not valid JSON: \(mistake.rawValue).", place,
            "Correct the file at this line and column, or export it again; no record was lost.")
    }

    /// What follows the list of records in its envelope cannot be read.
    mutating func unreadableEnvelope(_ problem: JSONProblem, at place: (line: Int, column: Int)) {
        if problem == .endOfBytes { return truncated(at: place) }
        add(
            .error, problem.reason, "What follows the list of records could not be read, so it is unknown whether further pages exist.",
            place,
            "Export the file again, or correct it at this line and column.")
    }

    mutating func duplicate(_ name: String, record: Int) {
        add(
            .warning, "duplicateKey", "Record \(record) has the property \(name) twice, and only the first is read.", (record, nil),
            "Export the file again without the second property if it holds other values.")
    }

    mutating func incompleteExport() {
        add(
            .warning, "incompleteExport", "The export stops after one page: it names a next page that is not in the file.", (nil, nil),
            "Fetch all pages, following @odata.nextLink until there is none, and save them together.")
    }

    mutating func tooManyColumns(_ limit: Int) {
        add(
            .warning, "tooManyColumns", "The file has more than \(limit) different property names, and not all of them are listed.",
            (nil, nil),
            "Check that this is the file that was meant.")
    }

    private mutating func add(
        _ severity: Diagnostic.Severity, _ code: String, _ message: String, _ place: (line: Int?, column: Int?), _ fix: String
    ) {
        counts[code, default: 0] += 1
        guard counts[code, default: 0] <= Self.maximumPerCode else { return }
        all.append(Diagnostic(severity, code: code, message: message, line: place.line, column: place.column, fix: fix))
    }
}
