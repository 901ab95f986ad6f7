import ExportReading
import TenantModel

extension ImportedFile {
    /// Takes over what date columns show: the newest moment that is not in the future, and what is wrong with them.
    mutating func noteDates(_ columns: [(column: MomentColumn, field: Field)], now: Timestamp) {
        let limit = now.seconds + 86400
        for (column, field) in columns {
            diagnostics += column.diagnostics(of: field)
            guard let newest = column.seconds.lazy.filter({ $0 <= limit && $0 != unknownMoment }).max() else { continue }
            if newestTimestamp.map({ $0.seconds < newest }) ?? true { newestTimestamp = Timestamp(seconds: newest) }
        }
        let assumed = columns.reduce(0) { $0 + $1.column.assumedZones }
        if assumed > 0 {
            diagnostics.append(
                Diagnostic(.info, code: "assumedUTC", message: "\(assumed) dates have no time zone; they are taken as UTC.", fix: nil))
        }
    }
}
