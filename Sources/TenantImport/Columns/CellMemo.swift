import ExportReading
import TenantModel

/// Remembers what the few different texts of a column mean (a platform, an agent, an ownership), so that each is read once per block.
struct CellMemo<Value> {
    private var texts = TextColumn()
    private var values: [Value] = []
    /// By hash: the place of a text plus one, 0 for none.
    private var slots = [UInt8](repeating: 0, count: 256)
    /// Further different texts are read cell by cell.
    private static var limit: Int { 128 }

    /// The meaning of a cell's text.
    @inline(__always)
    mutating func value(_ bytes: UnsafeRawBufferPointer, read: (UnsafeRawBufferPointer) -> Value) -> Value {
        var slot = Int(truncatingIfNeeded: ByteHash.exact(bytes)) & 255
        while slots[slot] != 0 {
            let place = Int(slots[slot]) - 1
            if texts.equals(place, bytes) { return values[place] }
            slot = (slot + 1) & 255
        }
        let value = read(bytes)
        guard values.count < Self.limit else { return value }
        texts.append(bytes)
        values.append(value)
        slots[slot] = UInt8(values.count)
        return value
    }
}
