/// A file's bytes one piece after the other, hashed on the way.
final class RandomAccessSource: ByteSource {
    private let bytes: RandomAccessBytes
    private var offset: Int
    private var hash: SHA256?

    /// Starts at `offset`; every byte read, and those before `offset`, go into `hash` when there is one.
    init(_ bytes: RandomAccessBytes, offset: Int = 0, hashing: Bool = true) {
        self.bytes = bytes
        self.offset = offset
        guard hashing else { return }
        hash = SHA256()
        if offset > 0 {
            let skipped = [UInt8](unsafeUninitializedCapacity: offset) { buffer, filled in
                filled = bytes.read(at: 0, into: UnsafeMutableRawBufferPointer(buffer))
            }
            skipped.withUnsafeBytes { hash?.update($0) }
        }
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = bytes.read(at: offset, into: buffer)
        hash?.update(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[0..<count]))
        offset += count
        return count
    }

    /// The hash of the whole file: reads what nobody has read.
    func finishHash() -> String {
        let rest = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
        defer { rest.deallocate() }
        while read(into: rest) > 0 {}
        return hash?.hexadecimal() ?? ""
    }
}
