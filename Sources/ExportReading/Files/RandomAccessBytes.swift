import Glibc
import Synchronization

/// A file's bytes, read at any offset by any thread: from the disk in blocks, or from memory when they had to be decoded or unpacked.
///
/// Files are not mapped: mapped pages count as the program's memory, and reading into reused blocks is faster.
final class RandomAccessBytes: Sendable {
    private enum Storage {
        case descriptor(Int32)
        /// Opened for each reading.
        case path(String)
        case memory([UInt8])
    }

    private let storage: Storage
    /// How many bytes there are.
    let count: Int
    /// What went wrong while reading: 0 nothing, -1 the file became shorter, otherwise an error number.
    private let trouble = Atomic<Int32>(0)
    /// How many bytes were asked for so far: what reading in chunks costs beyond ``count``.
    let bytesAsked = Atomic<Int>(0)

    /// Files up to this size take one reading or two, and there may be thousands of them, more than a process may hold open.
    private static let keptOpenFrom = 1 << 20

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
        count = Int(status.st_size)
        if count < Self.keptOpenFrom {
            close(descriptor)
            storage = .path(path)
        } else {
            storage = .descriptor(descriptor)
        }
    }

    deinit {
        if case .descriptor(let descriptor) = storage { close(descriptor) }
    }

    /// Why fewer bytes than ``count`` could be read, once that has happened.
    var diagnostic: Diagnostic? {
        switch trouble.load(ordering: .relaxed) {
        case 0: nil
        case -1:
            Diagnostic(
                .error, code: "fileChanged", message: "The file became shorter while it was read; records are missing.",
                fix: "Wait until its download or copy is complete, then run again.")
        case let code:
            Diagnostic(
                .error, code: "cannotRead", message: "The file could not be read to its end: \(String(cString: strerror(code))).",
                fix: "Copy it to a local disk, then run again.")
        }
    }

    /// Fills the buffer with the bytes from `offset`; returns how many there were. What was added to the file since it was opened is left out.
    func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int {
        bytesAsked.add(buffer.count, ordering: .relaxed)
        switch storage {
        case .memory(let bytes):
            let length = max(0, min(buffer.count, bytes.count - offset))
            if length > 0 {
                bytes.withUnsafeBytes { buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[offset..<(offset + length)])) }
            }
            return length
        case .descriptor(let descriptor): return read(descriptor, at: offset, into: buffer)
        case .path(let path):
            guard offset < count else { return 0 }
            let descriptor = open(path, O_RDONLY | O_CLOEXEC)
            guard descriptor >= 0 else {
                trouble.store(errno, ordering: .relaxed)
                return 0
            }
            defer { close(descriptor) }
            return read(descriptor, at: offset, into: buffer)
        }
    }

    private func read(_ descriptor: Int32, at offset: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let wanted = max(0, min(buffer.count, count - offset))
        var filled = 0
        while filled < wanted, let base = buffer.baseAddress {
            let got = pread(descriptor, base.advanced(by: filled), wanted - filled, off_t(offset + filled))
            if got < 0, errno == EINTR { continue }
            guard got > 0 else {
                trouble.store(got < 0 ? errno : -1, ordering: .relaxed)
                break
            }
            filled += got
        }
        return filled
    }

    /// All bytes at once, for files that must be decoded as a whole.
    func readAll() -> [UInt8] {
        if case .memory(let bytes) = storage { return bytes }
        return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = read(at: 0, into: UnsafeMutableRawBufferPointer(buffer))
        }
    }
}
