import ExportReading
import TenantModel

extension ImportedFile {
    /// Takes over what date columns show: the newest moment that is not in the future, and what is wrong with them.
    /// Dates of `deadlines` lay ahead when the file was made, so they say nothing about its age.
    mutating func noteDates(_ columns: [(column: MomentColumn, field: Field)], deadlines: [(column: MomentColumn, field: Field)] = [], now: Timestamp) {
        for (column, field) in columns + deadlines { diagnostics += column.diagnostics(of: field) }
        for (column, _) in columns {
            guard let newest = column.seconds.lazy.filter({ $0 <= now.seconds && $0 != unknownMoment }).max() else { continue }
            if newestTimestamp.map({ $0.seconds < newest }) ?? true { newestTimestamp = Timestamp(seconds: newest) }
        }
        let assumed = (columns + deadlines).reduce(0) { $0 + $1.column.assumedZones }
        if assumed > 0 {
            diagnostics.append(
                Diagnostic(.info, code: "assumedUTC", message: "\(assumed) dates have no time zone; they are taken as UTC.", fix: nil))
        }
    }
}
