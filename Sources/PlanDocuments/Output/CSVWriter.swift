/// Writes CSV that Excel, PowerShell and Entra read back unchanged: UTF-8 with BOM, CRLF, RFC 4180 quotes.
///
/// A text cell that a spreadsheet would take for a formula (first byte `=`, `+`, `-`, `@`, TAB or CR) gets a leading `'`.
/// Numbers are written bare. Everything is appended to one byte buffer; linear in the bytes written.
public struct CSVWriter: Sendable {
    /// What was written so far, byte order mark included.
    public private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    private var atRowStart = true

    /// Starts a file with room for `capacity` bytes.
    public init(capacity: Int = 1 << 12) { bytes.reserveCapacity(capacity) }

    /// Starts a file with a header row.
    public init(columns: [String], capacity: Int = 1 << 12) {
        self.init(capacity: capacity)
        row(columns)
    }

    /// Hands out what was written and starts over without a byte order mark, for files that are written in pieces.
    public mutating func takeBytes() -> [UInt8] {
        let taken = bytes
        bytes.removeAll(keepingCapacity: true)
        return taken
    }

    /// Appends a text cell from its UTF-8 bytes.
    public mutating func cell(_ text: UnsafeBufferPointer<UInt8>) {
        separate()
        guard let first = text.first else { return }
        let guarded = Self.startsFormula(first)
        switch QuoteScan.scan(text) {
        case .plain:
            if guarded { bytes.append(Self.apostrophe) }
            bytes.append(contentsOf: text)
        case .separators:
            bytes.append(Self.quote)
            if guarded { bytes.append(Self.apostrophe) }
            bytes.append(contentsOf: text)
            bytes.append(Self.quote)
        case .quotes:
            bytes.append(Self.quote)
            if guarded { bytes.append(Self.apostrophe) }
            for byte in text {
                if byte == Self.quote { bytes.append(Self.quote) }
                bytes.append(byte)
            }
            bytes.append(Self.quote)
        }
    }

    /// Appends a text cell from its UTF-8 bytes.
    public mutating func cell(_ text: UnsafeRawBufferPointer) {
        text.withMemoryRebound(to: UInt8.self) { cell($0) }
    }

    /// Appends a text cell.
    public mutating func cell(_ text: String) {
        var text = text
        text.withUTF8 { cell($0) }
    }

    /// Appends a number, unquoted and never guarded: `-3` stays a number.
    public mutating func cell(_ number: Int) {
        separate()
        DecimalDigits.append(number, to: &bytes)
    }

    /// Appends `true`, `false`, or an empty cell for what is not known.
    public mutating func cell(_ flag: Bool?) {
        separate()
        if let flag { bytes.append(contentsOf: flag ? Self.trueText : Self.falseText) }
    }

    /// Appends an empty cell.
    public mutating func emptyCell() { separate() }

    /// Appends a cell that needs no quotes and no guard: `body` writes its bytes.
    @inline(__always)
    mutating func plainCell(_ body: (inout [UInt8]) -> Void) {
        separate()
        body(&bytes)
    }

    /// Appends a cell whose bytes were encoded before.
    @inline(__always)
    mutating func encodedCell(_ encoded: [UInt8]) {
        separate()
        bytes.append(contentsOf: encoded)
    }

    /// A text as the bytes of a cell.
    static func encoded(_ text: String) -> [UInt8] { encoded([text]) }

    /// Texts as the bytes of neighboring cells.
    static func encoded(_ texts: [String]) -> [UInt8] {
        var writer = CSVWriter()
        _ = writer.takeBytes()
        for text in texts { writer.cell(text) }
        return writer.bytes
    }

    /// Ends the row.
    public mutating func endRow() {
        bytes.append(0x0D)
        bytes.append(0x0A)
        atRowStart = true
    }

    /// Appends a whole row of texts.
    public mutating func row(_ texts: [String]) {
        for text in texts { cell(text) }
        endRow()
    }

    private mutating func separate() {
        if atRowStart { atRowStart = false } else { bytes.append(Self.comma) }
    }

    private static let trueText = Array("true".utf8)
    private static let falseText = Array("false".utf8)
    private static let quote: UInt8 = 0x22
    private static let apostrophe: UInt8 = 0x27
    private static let comma: UInt8 = 0x2C

    private static func startsFormula(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D: true  // = + - @ TAB CR
        default: false
        }
    }
}
