import ExportReading
import YAMLReading

/// Reads the records of a file with all their properties: JSON, PowerShell XML, and YAML, of which a document is a record.
struct WholeRecordReader: Sendable {
    let reader: ExportReader

    /// YAML is read as a whole.
    private static let longestYAML = 16 << 20

    /// Reads a file block by block.
    func read<Part: Sendable>(
        _ export: OpenExport, part: @Sendable (_ records: [WholeRecord]) -> Part
    ) throws(ReadingFailure) -> (reading: FileReading, parts: [Part]) {
        switch export.head.kind {
        case .yaml: return readYAML(export, part: part)
        case .json, .clixml, .convertToXml:
            let (reading, parts) = try reader.read(export, columns: [.wholeRecord]) { block in
                part((0..<block.count).compactMap { WholeRecord(row: block.row(of: $0), json: block[$0, 0].bytes) })
            }
            return (reading, parts.map(\.part))
        case .csv, .xml, .unknown:
            var reading = try reader.read(export, columns: []) { _ in 0 }.reading
            reading.diagnostics.append(
                Diagnostic(
                    .error, code: "policyInTable", message: "Policies are read from JSON, YAML and PowerShell XML; nothing of this file was read.",
                    fix: "Export them as JSON: Get-Mg… | ConvertTo-Json -Depth 10."))
            return (reading, [])
        }
    }

    private func readYAML<Part>(_ export: OpenExport, part: (_ records: [WholeRecord]) -> Part) -> (reading: FileReading, parts: [Part]) {
        var (reading, text) = reader.text(of: export, limit: Self.longestYAML)
        guard let text else {
            reading.diagnostics.append(
                Diagnostic(.error, code: "fileTooLong", message: "The file is larger than 16 MiB; it was not read.", fix: "Export the policies one by one."))
            return (reading, [])
        }
        reading.records = 1
        do {
            let value = try YAMLReading.parse(text).nested
            return (reading, [text.withUnsafeBytes { part([WholeRecord(row: 1, value: value, bytes: $0)]) }])
        } catch {
            let place = error.position
            reading.quarantined = [QuarantinedRecord(row: 1, reason: "malformedYAML", text: String(decoding: text.prefix(8004), as: UTF8.self))]
            reading.diagnostics.append(
                Diagnostic(.error, code: "malformedYAML", message: error.message + ".", line: place.line, column: place.column, fix: error.fix))
            return (reading, [])
        }
    }
}
