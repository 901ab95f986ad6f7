import ExportReading
import TenantModel

extension ManagementState {
    /// Reads the state by name, with or without blanks, or its number. Whatever retires, wipes or deletes is on its way out,
    /// except where that was canceled or failed.
    init(_ cell: Cell) {
        let text = cell.bytes.trimmed.text.lowercased().filter { $0 != " " }
        switch text {
        case "": self = .unknown
        case "1", "3", "6", "7", "8": self = .leaving
        default:
            let leaves = text.hasPrefix("retire") || text.hasPrefix("wipe") || text.hasPrefix("delete")
            let stays = text.hasSuffix("canceled") || text.hasSuffix("cancelled") || text.hasSuffix("failed")
            self = leaves && !stays ? .leaving : .managed
        }
    }
}
