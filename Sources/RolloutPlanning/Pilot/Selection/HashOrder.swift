/// Sorts by hash what comes in hundreds of thousands: hashes are spread evenly, so that the first bits put nearly everything where it belongs.
enum HashOrder {
    private static let fewest = 512
    private static let mostByInsertion = 24

    /// The elements in the order of `precedes`, which must go by `hash` first. Equal ones keep their order.
    static func sorted<Element>(_ elements: [Element], hash: (Element) -> UInt64, by precedes: (Element, Element) -> Bool) -> [Element] {
        guard elements.count >= fewest, let first = elements.first else { return elements.sorted(by: precedes) }
        // Four to a bucket.
        let bits = Int.bitWidth - elements.count.leadingZeroBitCount - 2
        let shift = UInt64(UInt64.bitWidth - bits)
        var starts = Array(repeating: 0, count: 1 << bits + 1)
        for element in elements { starts[Int(truncatingIfNeeded: hash(element) >> shift) + 1] += 1 }
        for bucket in 0..<(1 << bits) { starts[bucket + 1] += starts[bucket] }
        var next = starts
        var sorted = Array(repeating: first, count: elements.count)
        for element in elements {
            let bucket = Int(truncatingIfNeeded: hash(element) >> shift)
            sorted[next[bucket]] = element
            next[bucket] += 1
        }
        sorted.withUnsafeMutableBufferPointer { sorted in
            for bucket in 0..<(1 << bits) {
                let range = starts[bucket]..<starts[bucket + 1]
                if range.count <= mostByInsertion {
                    insert(sorted, range, by: precedes)
                } else {
                    var many = UnsafeMutableBufferPointer(rebasing: sorted[range])
                    many.sort(by: precedes)
                }
            }
        }
        return sorted
    }

    @inline(__always)
    private static func insert<Element>(
        _ elements: UnsafeMutableBufferPointer<Element>, _ range: Range<Int>, by precedes: (Element, Element) -> Bool
    ) {
        for end in range.dropFirst() {
            var place = end
            while place > range.lowerBound, precedes(elements[place], elements[place - 1]) {
                elements.swapAt(place, place - 1)
                place -= 1
            }
        }
    }
}
