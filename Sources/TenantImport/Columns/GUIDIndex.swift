import ExportReading

/// Finds the row of a GUID in a column of GUIDs: open addressing over row numbers.
struct GUIDIndex: Sendable {
    private var slots: [UInt32]
    private var count = 0
    private static let empty = UInt32.max
    /// Keeps the reads of ``bringNear(_:)`` from being left out.
    private var touched: UInt32 = 0

    init(capacity: Int = 16) {
        var size = 32
        while size < capacity * 2 { size *= 2 }
        slots = Array(repeating: Self.empty, count: size)
    }

    /// The row with this GUID; the zero GUID is never found.
    @inline(__always)
    func row(of id: GUID, in column: [GUID]) -> Int? {
        guard !id.isZero else { return nil }
        var slot = Self.hash(id) & (slots.count - 1)
        while slots[slot] != Self.empty {
            if column[Int(slots[slot])] == id { return Int(slots[slot]) }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// The row where a look-up begins, -1 for none.
    @inline(__always)
    func firstRow(of id: GUID) -> Int {
        let row = slots[Self.hash(id) & (slots.count - 1)]
        return row == Self.empty ? -1 : Int(row)
    }

    /// Touches the slots where the look-ups of these GUIDs will begin, so that the waits for memory overlap.
    mutating func bringNear(_ ids: [GUID]) {
        var sum: UInt32 = 0
        for id in ids { sum &+= slots[Self.hash(id) & (slots.count - 1)] }
        touched = sum
    }

    /// Adds a row whose GUID is not in the index; the zero GUID is left out.
    mutating func insert(_ id: GUID, row: Int, in column: [GUID]) {
        guard !id.isZero else { return }
        if count * 2 >= slots.count { grow(column) }
        place(id, UInt32(row))
        count += 1
    }

    /// Makes room for `more` rows.
    mutating func reserve(_ more: Int, in column: [GUID]) {
        while (count + more) * 2 > slots.count { grow(column) }
    }

    @inline(__always)
    private mutating func place(_ id: GUID, _ row: UInt32) {
        var slot = Self.hash(id) & (slots.count - 1)
        while slots[slot] != Self.empty { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = row
    }

    private mutating func grow(_ column: [GUID]) {
        let old = slots
        slots = Array(repeating: Self.empty, count: old.count * 2)
        for row in old where row != Self.empty { place(column[Int(row)], row) }
    }

    @inline(__always)
    private static func hash(_ id: GUID) -> Int {
        let product = (id.high ^ id.low &* 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        return Int(truncatingIfNeeded: product.high ^ product.low)
    }
}
