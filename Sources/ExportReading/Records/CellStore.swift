/// The places of a block's cells, row by row: a growing array of words that is emptied and filled again without being freed.
final class CellStore {
    // Checked at run time, overlapping access would cost each cell; no method here calls out.
    @exclusivity(unchecked) private(set) var words: UnsafeMutablePointer<UInt64>
    @exclusivity(unchecked) private var capacity: Int
    @exclusivity(unchecked) private(set) var count = 0

    init(capacity: Int = 1 << 12) {
        self.capacity = max(capacity, 64)
        words = .allocate(capacity: self.capacity)
    }

    deinit { words.deallocate() }

    /// Makes room for `more` words and returns where they go; the caller writes all of them.
    func extend(by more: Int) -> UnsafeMutablePointer<UInt64> {
        if count + more > capacity {
            let larger = max(capacity * 2, count + more)
            let fresh = UnsafeMutablePointer<UInt64>.allocate(capacity: larger)
            fresh.update(from: words, count: count)
            words.deallocate()
            words = fresh
            capacity = larger
        }
        defer { count += more }
        return words + count
    }

    func removeAll() { count = 0 }
}
