public import ExportReading

/// Writes CSV that Excel, PowerShell and Entra read back unchanged: UTF-8 with BOM, CRLF, RFC 4180 quotes.
///
/// A text cell that a spreadsheet would take for a formula (first byte `=`, `+`, `-`, `@`, TAB or CR) gets a leading `'`.
/// What could hide or turn around its neighbors becomes U+FFFD, as in documents. Numbers are written bare. Everything is appended to one buffer; linear in the bytes written.
///
/// Each method makes room for what its cell can need at most, and writes no more than that.
public struct CSVWriter: ~Copyable {
    private let buffer: ByteArena
    /// How many commas the next cell needs before it: none at the start of a row.
    private var separators = 0

    /// Starts a file with room for `capacity` bytes.
    public init(capacity: Int = 1 << 12) {
        buffer = ByteArena(capacity: capacity)
        for byte: UInt8 in [0xEF, 0xBB, 0xBF] { buffer.append(byte) }
    }

    /// Starts a file with a header row.
    public init(columns: [String], capacity: Int = 1 << 12) {
        self.init(capacity: capacity)
        row(columns)
    }

    /// Appends rows to `buffer`, without a byte order mark: for files that are written in pieces.
    init(appendingTo buffer: ByteArena) { self.buffer = buffer }

    /// What was written so far, byte order mark included.
    public var bytes: [UInt8] { Array(buffer.bytes) }

    /// Appends a text cell from its UTF-8 bytes.
    @inline(__always)
    public mutating func cell(_ text: UnsafeRawBufferPointer) {
        var isPlain = true
        appendCell(atMost: text.count) { place in
            isPlain = PlainText.copy(text, to: place)
            return isPlain ? text.count : 0
        }
        if !isPlain { guardedCell(text) }
    }

    /// Appends a text cell from its UTF-8 bytes.
    public mutating func cell(_ text: UnsafeBufferPointer<UInt8>) { cell(UnsafeRawBufferPointer(text)) }

    /// Appends a text cell.
    public mutating func cell(_ text: String) {
        var text = text
        text.withUTF8 { cell(UnsafeRawBufferPointer($0)) }
    }

    /// Appends a text cell that `body` appends to the buffer it gets; it may do nothing else with it.
    @inline(__always)
    public mutating func cell(_ body: (ByteArena) -> Void) {
        emptyCell()
        let start = buffer.count
        body(buffer)
        if !PlainText.isPlain(UnsafeRawBufferPointer(rebasing: buffer.bytes[start...])) { guardCell(from: start) }
    }

    /// Appends a number, unquoted and never guarded: `-3` stays a number.
    @inline(__always)
    public mutating func cell(_ number: Int) {
        appendCell(atMost: DecimalDigits.most) { DecimalDigits.write(number, to: $0) }
    }

    /// Appends `true`, `false`, or an empty cell for what is not known.
    public mutating func cell(_ flag: Bool?) {
        if let flag { cell(flag ? "true" : "false") } else { emptyCell() }
    }

    /// Appends an empty cell.
    @inline(__always)
    public mutating func emptyCell() { appendCell(atMost: 0) { _ in 0 } }

    /// Appends a cell that needs no quotes and no guard: `body` writes at most `limit` bytes and says how many.
    @inline(__always)
    mutating func appendCell(atMost limit: Int, _ body: (UnsafeMutableRawPointer) -> Int) {
        buffer.append(atMost: limit + 1) { place in
            place[0] = UInt8(ascii: ",")
            return separators + body(UnsafeMutableRawPointer(place + separators))
        }
        separators = 1
    }

    /// Appends a cell that needs no quotes and no guard: `body` appends its bytes to the buffer it gets, and does nothing else with it.
    @inline(__always)
    mutating func plainCell(_ body: (ByteArena) -> Void) {
        emptyCell()
        body(buffer)
    }

    /// Appends a cell whose bytes were encoded before.
    @inline(__always)
    mutating func encodedCell(_ encoded: UnsafeRawBufferPointer) {
        appendCell(atMost: encoded.count) { place in
            if let base = encoded.baseAddress { place.copyMemory(from: base, byteCount: encoded.count) }
            return encoded.count
        }
    }

    /// Ends the row.
    @inline(__always)
    public mutating func endRow() {
        buffer.append(atMost: 2) { place in
            place[0] = 0x0D
            place[1] = 0x0A
            return 2
        }
        separators = 0
    }

    /// Appends a whole row of texts.
    public mutating func row(_ texts: [String]) {
        for text in texts { cell(text) }
        endRow()
    }

    /// Appends what ``PlainText`` refused to the cell that was just begun.
    @inline(never)
    private mutating func guardedCell(_ text: UnsafeRawBufferPointer) {
        let start = buffer.count
        if HiddenText.hasHidden(text) {
            String(decoding: text, as: UTF8.self).unicodeScalars.forEach { scalar in
                if scalar == "\"" { buffer.append(Self.quote) }
                buffer.append(scalar.visible)
            }
        } else if text.has(Self.quote) {
            for byte in text {
                if byte == Self.quote { buffer.append(Self.quote) }
                buffer.append(byte)
            }
        } else {
            buffer.append(text)
        }
        enclose(from: start)
    }

    /// The same with a text that stands in the buffer from `start` on.
    @inline(never)
    private mutating func guardCell(from start: Int) {
        let text = UnsafeRawBufferPointer(rebasing: buffer.bytes[start...])
        guard text.has(Self.quote) || HiddenText.hasHidden(text) else { return enclose(from: start) }
        let copy = Array(text)
        buffer.truncate(to: start)
        copy.withUnsafeBytes { guardedCell($0) }
    }

    /// Puts an apostrophe before a formula, and quotes around what holds separators or doubled quotes.
    private mutating func enclose(from start: Int) {
        let text = UnsafeRawBufferPointer(rebasing: buffer.bytes[start...])
        let isQuoted = text.has(0x2C) || text.has(Self.quote) || text.has(0x0D) || text.has(0x0A)
        if let first = text.first, PlainText.startsFormula(first) { buffer.insert(UInt8(ascii: "'"), at: start) }
        if isQuoted {
            buffer.insert(Self.quote, at: start)
            buffer.append(Self.quote)
        }
    }

    private static let quote: UInt8 = 0x22
}
