/// Rows by what their next member promises: the most promising first.
struct GreedyQueue {
    struct Entry {
        var promise: Double
        /// Decides between equal promises.
        var preference: Int32
        var row: Int32

        @inline(__always)
        static func < (left: Entry, right: Entry) -> Bool {
            if left.promise != right.promise { return left.promise < right.promise }
            if left.preference != right.preference { return left.preference < right.preference }
            return left.row > right.row
        }
    }

    private var heap: [Entry]

    init(_ entries: [Entry]) {
        heap = entries
        for place in stride(from: heap.count / 2 - 1, through: 0, by: -1) { sink(place) }
    }

    var first: Entry? { heap.first }

    /// Puts a lower promise in place of the first.
    mutating func replaceFirst(_ entry: Entry) {
        heap[0] = entry
        sink(0)
    }

    mutating func removeFirst() {
        let last = heap.removeLast()
        if heap.isEmpty { return }
        heap[0] = last
        sink(0)
    }

    private mutating func sink(_ start: Int) {
        heap.withUnsafeMutableBufferPointer { heap in
            var place = start
            let entry = heap[place]
            while true {
                var child = 2 * place + 1
                if child >= heap.count { break }
                if child + 1 < heap.count, heap[child] < heap[child + 1] { child += 1 }
                if !(entry < heap[child]) { break }
                heap[place] = heap[child]
                place = child
            }
            heap[place] = entry
        }
    }
}
