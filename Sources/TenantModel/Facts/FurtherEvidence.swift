/// Further records of users or devices by row of their table: two flat arrays, because two exports of a million people mean a million entries.
public struct FurtherEvidence: Sendable {
    private var rows: [UInt32] = []
    private var evidence: [Evidence] = []
    private var isSorted = true

    /// No evidence.
    public init() {}

    /// How many entries there are.
    public var count: Int { rows.count }

    /// Adds a record of a row.
    public mutating func append(_ item: Evidence, to row: Int) {
        let row = UInt32(truncatingIfNeeded: row)
        if let last = rows.last, last > row { isSorted = false }
        rows.append(row)
        evidence.append(item)
    }

    /// Sorts by row, once all is added; records of one row stay in the order in which they were added.
    public mutating func settle() {
        guard !isSorted else { return }
        let order = rows.indices.map { UInt64(rows[$0]) << 32 | UInt64($0) }.sorted()
        evidence = order.map { evidence[Int($0 & 0xFFFF_FFFF)] }
        rows = order.map { UInt32($0 >> 32) }
        isSorted = true
    }

    /// For each of the first `count` rows whether it has any records: for those who ask for every row.
    public func isThere(count: Int) -> [Bool] {
        var flags = Array(repeating: false, count: count)
        for row in rows where row < count { flags[Int(row)] = true }
        return flags
    }

    /// The records of a row in the order in which they were added; logarithmic once settled.
    public subscript(row: Int) -> [Evidence] {
        let row = UInt32(truncatingIfNeeded: row)
        guard isSorted else { return rows.indices.filter { rows[$0] == row }.map { evidence[$0] } }
        var low = 0
        var high = rows.count
        while low < high {
            let middle = (low + high) / 2
            if rows[middle] < row { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < rows.count, rows[end] == row { end += 1 }
        return Array(evidence[low..<end])
    }
}
