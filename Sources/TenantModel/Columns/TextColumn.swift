public import ExportReading

/// Texts that do not repeat, one behind the other in one run of bytes. `String` is made only when something is printed.
public struct TextColumn: Sendable {
    @usableFromInline var bytes: [UInt8] = []
    /// Where each text starts; behind the last one, where it ends.
    @usableFromInline var starts: [UInt32] = [0]

    /// An empty column.
    public init() {}

    /// A column of `count` texts. `text` is asked twice for each: for its length, then for its bytes.
    @inlinable
    @inline(__always)
    public init(count: Int, text: (Int) -> UnsafeRawBufferPointer) {
        var length = 0
        starts.reserveCapacity(count + 1)
        for row in 0..<count {
            length += text(row).count
            starts.append(UInt32(truncatingIfNeeded: length))
        }
        bytes = [UInt8](unsafeUninitializedCapacity: length) { buffer, filled in
            let target = UnsafeMutableRawBufferPointer(buffer)
            for row in 0..<count {
                let source = text(row)
                UnsafeMutableRawBufferPointer(rebasing: target[filled...]).copyMemory(from: source)
                filled += source.count
            }
        }
    }

    /// How many texts there are.
    @inlinable
    public var count: Int { starts.count - 1 }

    /// How many bytes all texts have.
    public var byteCount: Int { bytes.count }

    /// The text of a row.
    public subscript(row: Int) -> String { withBytes(row) { String(decoding: $0, as: UTF8.self) } }

    /// Calls `body` with the bytes of a row.
    @inlinable
    @inline(__always)
    public func withBytes<Result>(_ row: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        let (start, end) = (Int(starts[row]), Int(starts[row + 1]))
        return bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(start: $0.baseAddress.map { $0 + start }, count: end - start)) }
    }

    /// The first byte of a row's text; 0 when there is none.
    @inlinable
    @inline(__always)
    public func firstByte(of row: Int) -> UInt8 { withBytes(row) { $0.first ?? 0 } }

    /// Whether a row has no text.
    @inlinable
    public func isEmpty(_ row: Int) -> Bool { starts[row] == starts[row + 1] }

    /// Whether a row has exactly these bytes.
    @inlinable
    @inline(__always)
    public func equals(_ row: Int, _ other: UnsafeRawBufferPointer) -> Bool {
        withBytes(row) { $0.isEqual(to: other) }
    }

    /// Makes room for so many texts and bytes.
    public mutating func reserveCapacity(rows: Int, bytes count: Int) {
        starts.reserveCapacity(rows + 1)
        bytes.reserveCapacity(count)
    }

    /// Adds a row.
    public mutating func append(_ text: UnsafeRawBufferPointer) {
        bytes.append(contentsOf: text)
        starts.append(UInt32(truncatingIfNeeded: bytes.count))
    }

    /// Adds a row.
    public mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
    }

    /// Adds all rows of another column.
    public mutating func append(contentsOf other: TextColumn) { append(contentsOf: other, rows: 0..<other.count) }

    /// Adds some rows of another column.
    public mutating func append(contentsOf other: TextColumn, rows: Range<Int>) {
        let first = other.starts[rows.lowerBound]
        let offset = UInt32(truncatingIfNeeded: bytes.count)
        bytes.append(contentsOf: other.bytes[Int(first)..<Int(other.starts[rows.upperBound])])
        starts.append(contentsOf: other.starts[(rows.lowerBound + 1)..<(rows.upperBound + 1)].lazy.map { $0 &- first &+ offset })
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
}
