/// An export: its records in memory and the text that an administrator would have downloaded.
struct GeneratedFile {
    enum Container { case csv, json }

    let format: String
    var path: String
    let container: Container
    /// The columns, for CSV all of them in order; keys of records that are no column are not written.
    let columns: [String]
    var records: [[String: GeneratedValue]]
    /// Texts that stand in the header instead of a column's key.
    var headers: [String: String] = [:]

    var isUsers: Bool { ["m365.users.g3", "graph.users", "entra.users.e3"].contains(format) }
    var isDirectory: Bool { ["entra.portal", "entra.graph", "bms.ownership"].contains(format) }
    var isInventory: Bool { ["intune.inventory", "intune.graph"].contains(format) }

    func has(_ column: String) -> Bool { columns.contains(column) }

    /// The value of a record, null where the file has no such column.
    func value(_ row: Int, _ column: String) -> GeneratedValue { has(column) ? records[row][column] ?? .null : .null }

    /// The text of a record, trimmed.
    func text(_ row: Int, _ column: String) -> String {
        var text = Substring(value(row, column).text)
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }

    /// Yes, no, or nil for an empty cell and a missing column.
    func flag(_ row: Int, _ column: String) -> Bool? {
        switch text(row, column).lowercased() {
        case "true", "yes", "1": true
        case "false", "no", "0": false
        default: nil
        }
    }

    var content: String {
        switch container {
        case .csv:
            let header = columns.map { GeneratedValue.text(headers[$0] ?? $0).csv }.joined(separator: ",")
            let rows = records.map { record in columns.map { (record[$0] ?? .null).csv }.joined(separator: ",") }
            return ([header] + rows).joined(separator: "\r\n") + "\r\n"
        case .json:
            let items = records.map { record in
                let members = columns.compactMap { column in record[column].map { "\"\(headers[column] ?? column)\":\($0.json)" } }
                return "{" + members.joined(separator: ",") + "}"
            }
            return "{\"value\":[\n" + items.joined(separator: ",\n") + "\n]}"
        }
    }
}
