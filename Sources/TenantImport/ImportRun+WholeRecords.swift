import ExportReading
import TenantModel
import YAMLReading

extension ImportRun {
    /// Reads the records of all files of a subject, several files side by side: policies come in thousands of small files.
    mutating func readWholeRecords<Part: Sendable>(
        of subject: ExportFormat.Subject, part: @Sendable (_ records: [WholeRecord], _ file: Int, _ context: String) -> Part
    ) -> [(index: Int, part: Part)] {
        let indices = indices(of: subject)
        let exports = indices.map { sources[$0].export }
        let reader = reader
        let results = reader.workers.map(indices.count) { place, _ -> Result<(FileReading, Part), ReadingFailure>? in
            guard let export = exports[place] else { return nil }
            return Result { () throws(ReadingFailure) in
                let (reading, records) = try Self.wholeRecords(of: export, reader: reader)
                return (reading, part(records, indices[place], export.head.context ?? ""))
            }
        }
        var parts: [(index: Int, part: Part)] = []
        for (index, result) in zip(indices, results) {
            switch result {
            case .success((let reading, let part))?:
                sources[index].take(reading)
                parts.append((index, part))
            case .failure(let failure)?: sources[index].fail(failure)
            case nil: break
            }
        }
        return parts
    }

    private static func wholeRecords(of export: OpenExport, reader: ExportReader) throws(ReadingFailure) -> (FileReading, [WholeRecord]) {
        switch export.head.kind {
        case .yaml: return yamlRecords(of: export, reader: reader)
        case .json:
            let (reading, parts) = try reader.read(export, columns: [.wholeRecord]) { block in
                (0..<block.count).compactMap { record in
                    let bytes = block[record, 0].bytes
                    return NestedValue(bytes).map { WholeRecord(row: block.row(of: record), value: $0, text: excerpt(bytes)) }
                }
            }
            return (reading, parts.flatMap(\.part))
        default:
            var reading = try reader.read(export, columns: []) { _ in 0 }.reading
            reading.diagnostics.append(
                Diagnostic(
                    .error, code: "policyInTable", message: "Policies are read from JSON and YAML only; nothing of this file was read.",
                    fix: "Export them as JSON: Get-Mg… | ConvertTo-Json -Depth 10."))
            return (reading, [])
        }
    }

    /// One document is one record.
    private static func yamlRecords(of export: OpenExport, reader: ExportReader) -> (FileReading, [WholeRecord]) {
        var (reading, text) = reader.text(of: export, limit: 16 << 20)
        guard let text else {
            reading.diagnostics.append(
                Diagnostic(.error, code: "fileTooLong", message: "The file is larger than 16 MiB; it was not read.", fix: "Export the policies one by one."))
            return (reading, [])
        }
        reading.records = 1
        do {
            let value = try YAMLReading.parse(text).nested
            return (reading, [WholeRecord(row: 1, value: value, text: text.withUnsafeBytes(excerpt))])
        } catch {
            reading.quarantined = [QuarantinedRecord(row: 1, reason: "malformedYAML", text: text.withUnsafeBytes(excerpt))]
            reading.diagnostics.append(
                Diagnostic(
                    .error, code: "malformedYAML", message: error.message + ".", line: error.position.line, column: error.position.column, fix: error.fix))
            return (reading, [])
        }
    }

    /// Enough for what `quarantine.csv` keeps of a record.
    private static func excerpt(_ bytes: UnsafeRawBufferPointer) -> String {
        String(decoding: bytes.prefix(4 * QuarantinedRecord.maximumText), as: UTF8.self)
    }
}
