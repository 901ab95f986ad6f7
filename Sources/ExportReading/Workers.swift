import Dispatch
import Synchronization

/// The threads that the program may use. Results never depend on how many there are.
public struct Workers: Sendable {
    /// How many threads work side by side.
    public let count: Int

    /// Uses `count` threads, at least one.
    public init(count: Int) { self.count = max(1, count) }

    /// Calls `body` once for each index, in ascending order of start, side by side; returns the results in order of the index.
    public func map<Result: Sendable>(_ indices: Int, _ body: @Sendable (_ index: Int, _ worker: Int) -> Result) -> [Result] {
        if count == 1 || indices <= 1 { return (0..<max(0, indices)).map { body($0, 0) } }
        let slots = Slots<Result>(count: indices)
        let next = Counter()
        DispatchQueue.concurrentPerform(iterations: min(count, indices)) { worker in
            while true {
                let index = next.take()
                guard index < indices else { return }
                slots[index] = body(index, worker)
            }
        }
        return slots.values
    }
}

/// Hands out 0, 1, 2, … to whoever asks.
private final class Counter: Sendable {
    private let value = Atomic<Int>(0)
    func take() -> Int { value.wrappingAdd(1, ordering: .relaxed).oldValue }
}

/// One place per result. Safe to share because every place is written by one thread and read after all have ended.
private final class Slots<Value>: @unchecked Sendable {
    private let places: UnsafeMutableBufferPointer<Value?>

    init(count: Int) {
        places = .allocate(capacity: count)
        places.initialize(repeating: nil)
    }

    deinit {
        places.deinitialize()
        places.deallocate()
    }

    subscript(index: Int) -> Value? {
        get { places[index] }
        set { places[index] = newValue }
    }

    var values: [Value] { places.compactMap(\.self) }
}
