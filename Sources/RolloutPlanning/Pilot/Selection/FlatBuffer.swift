/// Numbers side by side, owned by one value and read without checks in release builds: the search touches them hundreds of millions of times.
struct FlatBuffer<Element: BitwiseCopyable>: ~Copyable {
    private let start: UnsafeMutablePointer<Element>
    let count: Int

    init(repeating value: Element, count: Int) {
        start = .allocate(capacity: max(count, 1))
        start.initialize(repeating: value, count: count)
        self.count = count
    }

    init(_ elements: [Element]) {
        start = .allocate(capacity: max(elements.count, 1))
        for (place, element) in elements.enumerated() {
            (start + place).initialize(to: element)
        }
        count = elements.count
    }

    deinit {
        start.deallocate()
    }

    subscript(place: Int) -> Element {
        @inline(__always) get {
            assert(place >= 0 && place < count)
            return start[place]
        }
        @inline(__always) nonmutating set {
            assert(place >= 0 && place < count)
            start[place] = newValue
        }
    }

    subscript(place: Int32) -> Element {
        @inline(__always) get { self[Int(place)] }
        @inline(__always) nonmutating set { self[Int(place)] = newValue }
    }

    /// Takes over the content of a buffer of the same length.
    func copy(from other: borrowing FlatBuffer<Element>) {
        assert(count == other.count)
        start.update(from: other.start, count: min(count, other.count))
    }

    /// Sets everything to one value.
    func fill(_ value: Element) {
        start.update(repeating: value, count: count)
    }

    var array: [Element] { Array(UnsafeBufferPointer(start: start, count: count)) }
}
