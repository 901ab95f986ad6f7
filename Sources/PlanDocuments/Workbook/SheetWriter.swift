internal import CLibXLSXWriter
import ExportReading
import Glibc
import TenantModel

/// Writes the rows of a sheet with real types. Texts always go in as texts, whatever they begin with: there are no formulas and no links.
///
/// Each row leaves memory when the next one begins. Rows that a sheet has no place for are counted and not written.
struct SheetWriter: ~Copyable, RowWriter {
    private let sheet: UnsafeMutablePointer<lxw_worksheet>
    private let formats: SheetFormats
    private let isDay: [Bool]
    private let rowLimit: UInt32
    /// The text of the cell that is being written.
    private let buffer = ByteArena(capacity: 1 << 12)
    /// The header is row 0.
    private var row: UInt32 = 1
    private var column: UInt16 = 0
    /// How many rows there was no place for.
    private(set) var leftOut = 0
    /// The first thing that went wrong.
    private(set) var fault = LXW_NO_ERROR

    /// Starts below the header.
    init(_ sheet: UnsafeMutablePointer<lxw_worksheet>, formats: SheetFormats, columns: [SheetColumn], rowLimit: Int) {
        self.sheet = sheet
        self.formats = formats
        self.rowLimit = UInt32(rowLimit)
        isDay = columns.map { $0.kind == .day }
    }

    /// How many rows were written.
    var count: Int { Int(row) - 1 }

    /// Texts, each checked and ended by a zero byte.
    static func encoded(_ texts: [String]) -> [UInt8] {
        let buffer = ByteArena(capacity: 256)
        for var text in texts { text.withUTF8 { SheetText.append(UnsafeRawBufferPointer($0), to: buffer) } }
        return Array(buffer.bytes)
    }

    @inline(__always)
    mutating func cell(_ text: UnsafeRawBufferPointer) {
        if Int(column) < isDay.count, isDay[Int(column)], let serial = SheetDate.serial(day: text) { return date(serial, formats.day) }
        buffer.removeAll()
        SheetText.append(text, to: buffer)
        bufferedCell()
    }

    mutating func cell(_ text: String) {
        var text = text
        text.withUTF8 { cell(UnsafeRawBufferPointer($0)) }
    }

    @inline(__always)
    mutating func cell(_ body: (ByteArena) -> Void) {
        buffer.removeAll()
        body(buffer)
        if SheetText.isPlain(buffer.bytes) {
            buffer.append(0)
        } else {
            let text = Array(buffer.bytes)
            buffer.removeAll()
            text.withUnsafeBytes { SheetText.append($0, to: buffer) }
        }
        bufferedCell()
    }

    /// What CSV need not guard may still hold signs that nobody sees.
    @inline(__always)
    mutating func plainCell(_ body: (ByteArena) -> Void) { cell(body) }

    mutating func cell(_ number: Int) { write { worksheet_write_number($0, $1, $2, Double(number), nil) } }

    mutating func cell(_ flag: Bool?) {
        guard let flag else { return emptyCell() }
        write { worksheet_write_boolean($0, $1, $2, flag ? 1 : 0, nil) }
    }

    mutating func guid(_ id: GUID?) {
        guard let id, !id.isZero else { return emptyCell() }
        buffer.removeAll()
        buffer.append(atMost: GUID.printedLength) { place in
            id.write(to: UnsafeMutableRawPointer(place))
            return GUID.printedLength
        }
        buffer.append(0)
        bufferedCell()
    }

    mutating func moment(seconds: Int64) {
        guard seconds != unknownMoment else { return emptyCell() }
        guard let serial = SheetDate.serial(Timestamp(seconds: seconds)) else { return cell(Timestamp(seconds: seconds).description) }
        date(serial, formats.moment)
    }

    @inline(__always)
    mutating func emptyCell() { column += 1 }

    @inline(__always)
    mutating func encodedCell(_ encoded: UnsafeRawBufferPointer) {
        var start = encoded.baseAddress
        let end = start.map { $0 + encoded.count }
        while let text = start, let end, text < end {
            let characters = text.assumingMemoryBound(to: CChar.self)
            write { worksheet_write_string($0, $1, $2, characters, nil) }
            start = text + strlen(characters) + 1
        }
    }

    mutating func endRow() {
        column = 0
        if row <= rowLimit { row += 1 } else { leftOut += 1 }
    }

    /// Appends a text cell whose lines are broken where the column ends.
    mutating func wrappedCell(_ text: String) {
        let encoded = Self.encoded([text])
        let format = formats.wrapped
        encoded.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return }
            write { worksheet_write_string($0, $1, $2, base.assumingMemoryBound(to: CChar.self), format) }
        }
    }

    private mutating func date(_ serial: Double, _ format: UnsafeMutablePointer<lxw_format>) {
        write { worksheet_write_number($0, $1, $2, serial, format) }
    }

    @inline(__always)
    private mutating func bufferedCell() {
        guard let base = buffer.bytes.baseAddress else { return }
        write { worksheet_write_string($0, $1, $2, base.assumingMemoryBound(to: CChar.self), nil) }
    }

    @inline(__always)
    private mutating func write(_ body: (UnsafeMutablePointer<lxw_worksheet>, UInt32, UInt16) -> lxw_error) {
        if row <= rowLimit {
            let result = body(sheet, row, column)
            if result != LXW_NO_ERROR { fault = result }
        }
        column += 1
    }
}
