/// A growing run of bytes that is cleared and filled again: the texts of one block of records.
///
/// Offsets into it stay valid while it grows; pointers do not, so they are taken only when it is complete.
public final class ByteArena {
    // Checking at run time that no two accesses overlap costs the reader of XML a fifth of its time; no method here calls out.
    @exclusivity(unchecked) @usableFromInline var storage: UnsafeMutableRawPointer
    @exclusivity(unchecked) @usableFromInline var capacity: Int
    @exclusivity(unchecked) @usableFromInline var used = 0
    /// How many bytes are in use.
    @inlinable
    public var count: Int { used }

    /// Makes an arena with room for `capacity` bytes.
    public init(capacity: Int = 1 << 16) {
        self.capacity = Swift.max(capacity, 64)
        storage = .allocate(byteCount: self.capacity, alignment: 16)
    }

    deinit { storage.deallocate() }

    /// The bytes in use. Valid until the next append.
    @inlinable
    public var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: storage, count: count) }

    /// Forgets everything, keeps the memory.
    @inlinable
    public func removeAll() { used = 0 }

    /// Forgets everything from `newCount` on.
    public func truncate(to newCount: Int) { used = Swift.min(used, newCount) }

    /// Appends bytes; returns where they start.
    @discardableResult
    @inlinable
    @inline(__always)
    public func append(_ bytes: UnsafeRawBufferPointer) -> Int {
        let start = count
        reserve(bytes.count)
        if let base = bytes.baseAddress { storage.advanced(by: start).copyMemory(from: base, byteCount: bytes.count) }
        used += bytes.count
        return start
    }

    /// Appends one byte.
    @inlinable
    @inline(__always)
    public func append(_ byte: UInt8) {
        reserve(1)
        storage.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
        used += 1
    }

    /// Makes room for `limit` bytes and appends as many as `body` says it wrote there: it must not write more than `limit`.
    @inlinable
    @inline(__always)
    public func append(atMost limit: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int) {
        reserve(limit)
        used += body(storage.advanced(by: count).assumingMemoryBound(to: UInt8.self))
    }

    /// Appends the UTF-8 of a scalar.
    public func append(_ scalar: Unicode.Scalar) {
        for byte in String(scalar).utf8 { append(byte) }
    }

    @inlinable
    @inline(__always)
    func reserve(_ more: Int) {
        if count + more > capacity { grow(toHold: more) }
    }

    @inline(never)
    @usableFromInline
    func grow(toHold more: Int) {
        var larger = capacity * 2
        while larger < count + more { larger *= 2 }
        let fresh = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 16)
        fresh.copyMemory(from: storage, byteCount: count)
        storage.deallocate()
        storage = fresh
        capacity = larger
    }
}
