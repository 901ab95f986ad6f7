import ExportReading
import TenantModel

/// `quarantine.csv`: every record that could not be read, with its text.
enum QuarantineFile {
    static let columns = ["file", "row", "reason", "text"]

    static func file(_ tenant: Tenant) -> OutputFile {
        var writer = CSVWriter(columns: columns)
        for input in tenant.inputs {
            for record in input.quarantined {
                writer.cell(input.path)
                writer.cell(record.row)
                writer.cell(record.reason)
                writer.cell(record.text)
                writer.endRow()
            }
        }
        return OutputFile("quarantine.csv", bytes: writer.bytes)
    }
}
