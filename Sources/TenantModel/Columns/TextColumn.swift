/// Texts that do not repeat, one behind the other in one run of bytes. `String` is made only when something is printed.
public struct TextColumn: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [UInt32] = []

    /// An empty column.
    public init() {}

    /// How many texts there are.
    public var count: Int { ends.count }

    /// The text of a row.
    public subscript(row: Int) -> String { withBytes(row) { String(decoding: $0, as: UTF8.self) } }

    /// Calls `body` with the bytes of a row.
    @inline(__always)
    public func withBytes<Result>(_ row: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        let range = range(row)
        return bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[range])) }
    }

    /// Whether a row has no text.
    public func isEmpty(_ row: Int) -> Bool { range(row).isEmpty }

    /// Whether a row has exactly these bytes.
    public func equals(_ row: Int, _ other: UnsafeRawBufferPointer) -> Bool {
        withBytes(row) { $0.count == other.count && $0.elementsEqual(other) }
    }

    /// Adds a row.
    public mutating func append(_ text: UnsafeRawBufferPointer) {
        bytes.append(contentsOf: text)
        ends.append(UInt32(truncatingIfNeeded: bytes.count))
    }

    /// Adds a row.
    public mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
    }

    /// Adds all rows of another column.
    public mutating func append(contentsOf other: TextColumn) {
        let offset = UInt32(truncatingIfNeeded: bytes.count)
        bytes.append(contentsOf: other.bytes)
        ends.append(contentsOf: other.ends.lazy.map { $0 + offset })
    }

    /// The same column with other texts in some rows. Copies the column: for the few rows that later files complete.
    public func replacing(_ texts: [Int: String]) -> TextColumn {
        guard !texts.isEmpty else { return self }
        var result = TextColumn()
        for row in 0..<count {
            if let text = texts[row] { result.append(text) } else { withBytes(row) { result.append($0) } }
        }
        return result
    }

    @inline(__always)
    private func range(_ row: Int) -> Range<Int> { (row == 0 ? 0 : Int(ends[row - 1]))..<Int(ends[row]) }
}
