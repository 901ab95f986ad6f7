import Glibc

/// A file's bytes, read at any offset by any thread: from the disk in blocks, or from memory when they had to be decoded or unpacked.
///
/// Files are not mapped: mapped pages count as the program's memory, and reading into reused blocks is faster.
final class RandomAccessBytes: Sendable {
    private enum Storage {
        case descriptor(Int32)
        case memory([UInt8])
    }

    private let storage: Storage
    /// How many bytes there are.
    let count: Int

    init(_ bytes: [UInt8]) {
        storage = .memory(bytes)
        count = bytes.count
    }

    init(opening path: String) throws(ReadingFailure) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw ReadingFailure(
                code: "cannotOpen", message: "The file cannot be opened: \(String(cString: strerror(errno))).",
                fix: "Check that it exists and that you may read it.")
        }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            close(descriptor)
            throw ReadingFailure(code: "cannotRead", message: "The size of the file cannot be read.", fix: "Copy the file to a local disk.")
        }
        storage = .descriptor(descriptor)
        count = Int(status.st_size)
    }

    deinit {
        if case .descriptor(let descriptor) = storage { close(descriptor) }
    }

    /// Fills the buffer with the bytes from `offset`; returns how many there were.
    func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int {
        switch storage {
        case .memory(let bytes):
            let length = max(0, min(buffer.count, bytes.count - offset))
            if length > 0 {
                bytes.withUnsafeBytes { buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[offset..<(offset + length)])) }
            }
            return length
        case .descriptor(let descriptor):
            var filled = 0
            while filled < buffer.count, let base = buffer.baseAddress {
                let got = pread(descriptor, base.advanced(by: filled), buffer.count - filled, off_t(offset + filled))
                if got < 0, errno == EINTR { continue }
                guard got > 0 else { break }
                filled += got
            }
            return filled
        }
    }

    /// All bytes at once, for files that must be decoded as a whole.
    func readAll() -> [UInt8] {
        if case .memory(let bytes) = storage { return bytes }
        return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = read(at: 0, into: UnsafeMutableRawBufferPointer(buffer))
        }
    }
}
