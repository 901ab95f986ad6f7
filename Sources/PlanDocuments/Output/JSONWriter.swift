import ExportReading

/// Writes JSON with its keys in the order of the calls, two spaces of indent, and nothing that depends on the run.
///
/// ```swift
/// var json = JSONWriter()
/// json.object {
///     $0.field("schemaVersion", 1)
///     $0.field("inputs") { $0.array { $0.value("users.csv") } }
/// }
/// json.bytes
/// ```
public struct JSONWriter: Sendable {
    /// What was written so far.
    public private(set) var bytes: [UInt8] = []
    private var depth = 0
    private var isFirst = true
    private var afterKey = false

    /// Starts with room for `capacity` bytes.
    public init(capacity: Int = 1 << 12) { bytes.reserveCapacity(capacity) }

    /// Writes an object; `body` writes its fields.
    public mutating func object(_ body: (inout JSONWriter) throws -> Void) rethrows {
        try nest(open: 0x7B, close: 0x7D, body)
    }

    /// Writes an array; `body` writes its values.
    public mutating func array(_ body: (inout JSONWriter) throws -> Void) rethrows {
        try nest(open: 0x5B, close: 0x5D, body)
    }

    /// Writes a key; the next call writes its value.
    public mutating func key(_ name: String) {
        startItem()
        quoted(name)
        bytes.append(0x3A)
        bytes.append(0x20)
        afterKey = true
    }

    /// Writes a string.
    public mutating func value(_ text: String) {
        startItem()
        quoted(text)
    }

    /// Writes a string from UTF-8 bytes that are known to be valid.
    public mutating func value(utf8 text: UnsafeBufferPointer<UInt8>) {
        startItem()
        quoted(text)
    }

    /// Writes an integer.
    public mutating func value(_ number: Int) {
        startItem()
        DecimalDigits.append(number, to: &bytes)
    }

    /// Writes a boolean.
    public mutating func value(_ flag: Bool) {
        startItem()
        bytes.append(contentsOf: flag ? "true".utf8 : "false".utf8)
    }

    /// Writes `null`.
    public mutating func null() {
        startItem()
        bytes.append(contentsOf: "null".utf8)
    }

    /// Writes one value and hands out its bytes, for ``value(again:)`` at the same depth.
    public mutating func recorded(_ body: (inout JSONWriter) throws -> Void) rethrows -> [UInt8] {
        startItem()
        let start = bytes.count
        // The item has begun: what `body` writes continues it.
        afterKey = true
        try body(&self)
        return Array(bytes[start...])
    }

    /// Writes a value again that ``recorded(_:)`` handed out at the same depth.
    public mutating func value(again recorded: [UInt8]) {
        startItem()
        bytes.append(contentsOf: recorded)
    }

    /// Ends the text with a line feed, as text files do.
    public mutating func endOfText() { bytes.append(0x0A) }

    private mutating func nest(open: UInt8, close: UInt8, _ body: (inout JSONWriter) throws -> Void) rethrows {
        startItem()
        bytes.append(open)
        depth += 1
        isFirst = true
        try body(&self)
        depth -= 1
        if !isFirst { newLine() }
        bytes.append(close)
        isFirst = false
    }

    private mutating func startItem() {
        if afterKey {
            afterKey = false
            return
        }
        if !isFirst { bytes.append(0x2C) }
        isFirst = false
        if depth > 0 { newLine() }
    }

    private mutating func newLine() {
        bytes.append(0x0A)
        bytes.append(contentsOf: repeatElement(0x20, count: depth * 2))
    }

    private mutating func quoted(_ text: String) {
        var text = text
        text.withUTF8 { quoted($0) }
    }

    private mutating func quoted(_ text: UnsafeBufferPointer<UInt8>) { JSONText.append(string: UnsafeRawBufferPointer(text), to: &bytes) }
}
