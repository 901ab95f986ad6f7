import TenantModel

/// Finds the row of a name in a ``TextColumn``, letter case ignored: open addressing over row numbers with part of the hash.
struct NameIndex: Sendable {
    private var slots: [UInt64]
    private var count = 0
    private static let empty = UInt64.max
    /// Keeps the reads of ``bringNear(_:)`` from being left out.
    private var touched: UInt64 = 0

    init(capacity: Int = 16) {
        var size = 32
        while size < capacity * 2 { size *= 2 }
        slots = Array(repeating: Self.empty, count: size)
    }

    /// The index of a whole column; of equal names the first one counts, empty ones are left out.
    init(_ column: TextColumn) {
        self.init(capacity: column.count)
        for row in 0..<column.count {
            column.withBytes(row) { name in
                let hash = ByteHash.ignoringCase(name)
                if !name.isEmpty, self.row(of: name, hash: hash, in: column) == nil { insert(hash: hash, row: row, in: column) }
            }
        }
    }

    /// The row with this name.
    @inline(__always)
    func row(of name: UnsafeRawBufferPointer, in column: TextColumn) -> Int? { row(of: name, hash: ByteHash.ignoringCase(name), in: column) }

    /// The row with this name, whose hash (``ByteHash/ignoringCase(_:)``) is at hand.
    @inline(__always)
    func row(of name: UnsafeRawBufferPointer, hash: UInt64, in column: TextColumn) -> Int? {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != Self.empty {
            let entry = slots[slot]
            if entry >> 32 == hash >> 32 {
                let row = Int(entry & 0xFFFF_FFFF)
                if column.withBytes(row, { KeyComparison.equal($0, name) }) { return row }
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// The row where a look-up begins, -1 for none.
    @inline(__always)
    func firstRow(of hash: UInt64) -> Int {
        let entry = slots[Int(truncatingIfNeeded: hash) & (slots.count - 1)]
        return entry == Self.empty ? -1 : Int(entry & 0xFFFF_FFFF)
    }

    /// Touches the slots where the look-ups of names of these hashes will begin, so that the waits for memory overlap.
    mutating func bringNear(_ hashes: [UInt64]) {
        var sum: UInt64 = 0
        for hash in hashes { sum &+= slots[Int(truncatingIfNeeded: hash) & (slots.count - 1)] }
        touched = sum
    }

    /// Adds a row whose name is not in the index.
    mutating func insert(_ name: UnsafeRawBufferPointer, row: Int, in column: TextColumn) {
        insert(hash: ByteHash.ignoringCase(name), row: row, in: column)
    }

    /// Adds a row whose name, of this hash, is not in the index.
    mutating func insert(hash: UInt64, row: Int, in column: TextColumn) {
        if count * 2 >= slots.count { grow(column) }
        place(hash, row)
        count += 1
    }

    @inline(__always)
    private mutating func place(_ hash: UInt64, _ row: Int) {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != Self.empty { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = (hash >> 32) << 32 | UInt64(row)
    }

    private mutating func grow(_ column: TextColumn) {
        let old = slots
        slots = Array(repeating: Self.empty, count: old.count * 2)
        for entry in old where entry != Self.empty {
            let row = Int(entry & 0xFFFF_FFFF)
            place(column.withBytes(row) { ByteHash.ignoringCase($0) }, row)
        }
    }
}
