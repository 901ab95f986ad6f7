/// A growing run of bytes that is cleared and filled again: the texts of one block of records.
///
/// Offsets into it stay valid while it grows; pointers do not, so they are taken only when it is complete.
public final class ByteArena {
    // Checking at run time that no two accesses overlap costs the reader of XML a fifth of its time; no method here calls out.
    @exclusivity(unchecked) private(set) var storage: UnsafeMutableRawPointer
    @exclusivity(unchecked) private var capacity: Int
    /// How many bytes are in use.
    @exclusivity(unchecked) public private(set) var count = 0

    /// Makes an arena with room for `capacity` bytes.
    public init(capacity: Int = 1 << 16) {
        self.capacity = Swift.max(capacity, 64)
        storage = .allocate(byteCount: self.capacity, alignment: 16)
    }

    deinit { storage.deallocate() }

    /// The bytes in use. Valid until the next append.
    public var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: storage, count: count) }

    /// Forgets everything, keeps the memory.
    public func removeAll() { count = 0 }

    /// Forgets everything from `newCount` on.
    public func truncate(to newCount: Int) { count = Swift.min(count, newCount) }

    /// Appends bytes; returns where they start.
    @discardableResult
    @inline(__always)
    public func append(_ bytes: UnsafeRawBufferPointer) -> Int {
        let start = count
        reserve(bytes.count)
        if let base = bytes.baseAddress { storage.advanced(by: start).copyMemory(from: base, byteCount: bytes.count) }
        count += bytes.count
        return start
    }

    /// Appends one byte.
    @inline(__always)
    public func append(_ byte: UInt8) {
        reserve(1)
        storage.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
        count += 1
    }

    /// Makes room for `limit` bytes and appends as many as `body` says it wrote there: it must not write more than `limit`.
    @inline(__always)
    public func append(atMost limit: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int) {
        reserve(limit)
        count += body(storage.advanced(by: count).assumingMemoryBound(to: UInt8.self))
    }

    /// Appends the UTF-8 of a scalar.
    public func append(_ scalar: Unicode.Scalar) {
        for byte in String(scalar).utf8 { append(byte) }
    }

    @inline(__always)
    private func reserve(_ more: Int) {
        if count + more > capacity { grow(toHold: more) }
    }

    @inline(never)
    private func grow(toHold more: Int) {
        var larger = capacity * 2
        while larger < count + more { larger *= 2 }
        let fresh = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 16)
        fresh.copyMemory(from: storage, byteCount: count)
        storage.deallocate()
        storage = fresh
        capacity = larger
    }
}
