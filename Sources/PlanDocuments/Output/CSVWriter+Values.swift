import ExportReading
import TenantModel

extension CSVWriter {
    /// Appends a GUID, an empty cell for the zero GUID.
    @inline(__always)
    mutating func guid(_ id: GUID?) {
        guard let id, !id.isZero else { return emptyCell() }
        appendCell(atMost: GUID.printedLength) { place in
            id.write(to: place)
            return GUID.printedLength
        }
    }

    /// Appends a moment as ISO 8601, an empty cell for none.
    @inline(__always)
    mutating func moment(seconds: Int64) {
        guard seconds != unknownMoment else { return emptyCell() }
        appendCell(atMost: Timestamp.printedLength) { place in
            Timestamp(seconds: seconds).write(to: place)
            return Timestamp.printedLength
        }
    }

    /// Texts as the bytes of neighboring cells.
    static func encoded(_ texts: [String]) -> [UInt8] {
        let buffer = ByteArena(capacity: 256)
        var writer = CSVWriter(appendingTo: buffer)
        for text in texts { writer.cell(text) }
        return Array(buffer.bytes)
    }

    /// A text as the bytes of a cell.
    static func encoded(_ text: String) -> [UInt8] { encoded([text]) }
}
