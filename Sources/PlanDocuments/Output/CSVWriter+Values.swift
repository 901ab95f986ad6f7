import ExportReading
import TenantModel

extension CSVWriter {
    /// Appends a GUID, an empty cell for the zero GUID.
    @inline(__always)
    mutating func guid(_ id: GUID?) {
        guard let id, !id.isZero else { return emptyCell() }
        plainCell { id.write(into: &$0) }
    }

    /// Appends a moment as ISO 8601, an empty cell for none.
    @inline(__always)
    mutating func moment(seconds: Int64) {
        guard seconds != unknownMoment else { return emptyCell() }
        plainCell { Timestamp(seconds: seconds).write(into: &$0) }
    }
}
