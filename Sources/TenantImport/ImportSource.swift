import ExportReading
import TenantModel

/// One file of an import: what it is and what became of it.
struct ImportSource {
    let file: ExportFile
    private(set) var export: OpenExport?
    private(set) var format: ExportFormat?
    var report: ImportedFile

    init(file: ExportFile, opened: Result<OpenExport, ReadingFailure>) {
        self.file = file
        report = ImportedFile(path: file.path, byteCount: file.byteCount, isZipEntry: file.zipEntry != nil)
        switch opened {
        case .failure(let failure): fail(failure)
        case .success(let export):
            self.export = export
            let head = export.head
            report.kind = head.kind
            report.encoding = head.encoding
            report.hasByteOrderMark = head.hasByteOrderMark
            report.delimiter = head.delimiter
            report.diagnostics = head.diagnostics
            format = head.columns.isEmpty ? nil : FormatRecognition.format(of: FileContent(head))
            if head.kind == .yaml, format?.subject != .intunePolicies { format = nil }
            report.format = format?.id
            report.formatTitle = format?.title
            if format == nil, let text = head.opening.flatMap(FormatRecognition.format(ofText:)) { takeForText(text) }
            if ProjectFileName.isNamed(file.path) { markAsProjectFile() } else { noteKnownTrouble(head) }
        }
    }

    /// Has the columns read that only a plan wants.
    mutating func readForPlanning() { format = format?.forPlanning }

    /// The .NET type of the records, or what an envelope says they are: `#TYPE …` of a CSV file, the first type name of an XML file.
    var typeName: String? { export?.head.typeName }

    /// Whether no record of it reaches the tenant.
    var isUnused: Bool {
        guard let format else { return true }
        if case .refused = format.subject { return true }
        return isRepetition || lacksKey
    }

    /// Whether it was recognized by its words: nothing in it is a record.
    private(set) var isText = false

    /// Whether the same content elsewhere would say nothing new. Which policy assignments are of may be told by the names of both files alone.
    var mayBeRepetition: Bool {
        export != nil && report.byteCount > 0 && format?.subject != .intuneAssignments && format?.subject != .intunePolicies
    }

    /// Whether an earlier file has the same content.
    private(set) var isRepetition = false
    private var lacksKey = false

    private mutating func noteKnownTrouble(_ head: ExportHead) {
        if case .refused(let reason, let remedy) = format?.subject {
            report.diagnostics.append(Diagnostic(.error, code: "notAnExport", message: reason, fix: remedy))
        } else if format == nil {
            noteUnknownContent(head)
        } else if let missing = format.flatMap({ MissingKey.ofFormat($0, columns: head.columns) }) {
            lacksKey = true
            report.diagnostics.append(missing.diagnostic)
        }
    }

    private mutating func noteUnknownContent(_ head: ExportHead) {
        if report.byteCount == 0 {
            report.diagnostics.append(Diagnostic(.warning, code: "emptyFile", message: "The file is empty.", fix: "Export again."))
        } else if head.kind == .unknown, report.path.lowercased().hasSuffix(".zip") {
            report.diagnostics.append(
                Diagnostic(.warning, code: "zipInZip", message: "A zip file inside a zip file is not opened.", fix: "Unpack the outer one and pass the folder.")
            )
        } else if head.kind == .unknown {
            report.diagnostics.append(
                Diagnostic(.info, code: "notText", message: "The file is no CSV, XML or JSON; it was left out.", fix: "Nothing to do if it is no export.")
            )
        } else if let missing = MissingKey.nearMiss(of: head.columns) {
            report.diagnostics.append(missing.diagnostic)
        } else if head.kind != .yaml {
            let known = head.columns.prefix(4).joined(separator: ", ")
            report.diagnostics.append(
                Diagnostic(
                    .info, code: "unknownFormat",
                    message: known.isEmpty
                        ? "The file is none of the known exports." : "The file is none of the known exports; its columns begin with \(known).",
                    fix: "Nothing to do if it is no export; else compare its columns with the list in the README."))
        }
    }

    /// The format's fields that the file has, once all of it was read.
    var fields: Set<Field> { format?.fields(in: report.columns.map(\.name)) ?? [] }

    mutating func take(_ reading: FileReading) {
        report.records = reading.records
        report.quarantined = reading.quarantined
        // The head's diagnostics come back with the reading.
        let own = report.diagnostics.filter { !(export?.head.diagnostics.contains($0) ?? false) }
        report.diagnostics = reading.diagnostics + own
        report.encoding = reading.encoding
        report.newline = reading.newline
        report.isWellFormed = reading.isWellFormed
        report.sha256 = reading.sha256
        report.columns = reading.columns.map { ImportedFile.Column(name: $0, field: format?.field(of: $0)?.name) }
    }

    private mutating func takeForText(_ found: ExportFormat) {
        isText = true
        format = found
        report.format = found.id
        report.formatTitle = found.title
        report.kind = .unknown
        report.delimiter = nil
        report.diagnostics = []
    }

    private mutating func markAsProjectFile() {
        format = nil
        report.kind = .yaml
        report.format = ProjectFileName.formatID
        report.formatTitle = ProjectFileName.title
    }

    mutating func fail(_ failure: ReadingFailure) {
        report.diagnostics.append(Diagnostic(.error, code: failure.code, message: failure.message, fix: failure.fix))
        export = nil
        format = nil
    }

    mutating func markAsRepetition(of path: String, sha256: String) {
        isRepetition = true
        report.sha256 = sha256
        report.columns = (export?.head.columns ?? []).map { ImportedFile.Column(name: $0, field: format?.field(of: $0)?.name) }
        report.diagnostics.append(
            Diagnostic(.info, code: "sameContent", message: "The file has the same content as \(path); it is read once.", fix: "Delete one of them."))
    }
}
