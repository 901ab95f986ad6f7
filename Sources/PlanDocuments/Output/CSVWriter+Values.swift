import ExportReading
import TenantModel

extension CSVWriter {
    /// Appends a GUID, an empty cell for the zero GUID.
    mutating func guid(_ id: GUID?) {
        guard let id, !id.isZero else { return emptyCell() }
        withUnsafeTemporaryAllocation(byteCount: 36, alignment: 1) { buffer in
            var bytes: [UInt8] = []
            bytes.reserveCapacity(36)
            id.write(into: &bytes)
            buffer.copyBytes(from: bytes)
            cell(UnsafeRawBufferPointer(buffer))
        }
    }

    /// Appends a moment as ISO 8601, an empty cell for none.
    mutating func moment(seconds: Int64) {
        guard seconds != unknownMoment else { return emptyCell() }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(20)
        Timestamp(seconds: seconds).write(into: &bytes)
        bytes.withUnsafeBytes { cell($0) }
    }
}
