import ExportReading
import TenantModel

/// Rows of a column of names in their order, capital letters like small ones.
enum NameOrder {
    private struct Key {
        /// The first bytes, the first one highest.
        let start: UInt64
        let row: UInt32
    }

    /// The rows, sorted. Most names differ in their first bytes, so that the others are seldom looked at.
    static func sorted(_ rows: [UInt32], by names: TextColumn) -> [UInt32] {
        let keys = rows.map { row in Key(start: names.withBytes(Int(row), start), row: row) }
        return keys.sorted { a, b in
            if a.start != b.start { return a.start < b.start }
            return names.withBytes(Int(a.row)) { first in names.withBytes(Int(b.row)) { precedes(first, $0, a.row < b.row) } }
        }.map(\.row)
    }

    private static func start(_ name: UnsafeRawBufferPointer) -> UInt64 {
        var start: UInt64 = 0
        for index in 0..<8 { start = start << 8 | UInt64(index < name.count ? lowered(name[index]) : 0) }
        return start
    }

    private static func precedes(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer, _ isEarlier: Bool) -> Bool {
        for (x, y) in zip(a, b) where lowered(x) != lowered(y) { return lowered(x) < lowered(y) }
        return a.count == b.count ? isEarlier : a.count < b.count
    }

    private static func lowered(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
