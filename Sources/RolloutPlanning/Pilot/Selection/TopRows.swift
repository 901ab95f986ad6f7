/// The rows worth most, of many: those offered later are compared with the least of them only.
struct TopRows {
    private struct Entry {
        let worth: Double
        let row: Int32

        /// Of rows worth the same the first one counts more.
        @inline(__always)
        static func < (left: Entry, right: Entry) -> Bool { left.worth != right.worth ? left.worth < right.worth : left.row > right.row }
    }

    /// A heap, the least on top.
    private var heap: [Entry] = []
    private let count: Int

    /// At most `count` rows, at least one.
    init(count: Int) {
        self.count = max(count, 1)
        heap.reserveCapacity(self.count)
    }

    /// The rows, in no particular order.
    var rows: some Sequence<Int32> { heap.lazy.map(\.row) }

    /// The row worth least of them and what it is worth; nil before anything was offered.
    var least: (worth: Double, row: Int32)? { heap.first.map { ($0.worth, $0.row) } }

    @inline(__always)
    mutating func offer(_ row: Int32, worth: Double) {
        let entry = Entry(worth: worth, row: row)
        if heap.count < count {
            heap.append(entry)
            rise(heap.count - 1)
        } else if heap[0] < entry {
            heap[0] = entry
            sink()
        }
    }

    private mutating func rise(_ start: Int) {
        var place = start
        while place > 0, heap[place] < heap[(place - 1) / 2] {
            heap.swapAt(place, (place - 1) / 2)
            place = (place - 1) / 2
        }
    }

    private mutating func sink() {
        var place = 0
        while true {
            var child = 2 * place + 1
            if child >= heap.count { break }
            if child + 1 < heap.count, heap[child + 1] < heap[child] { child += 1 }
            if !(heap[child] < heap[place]) { break }
            heap.swapAt(place, child)
            place = child
        }
    }
}
