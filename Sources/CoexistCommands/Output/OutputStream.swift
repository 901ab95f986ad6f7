import ExportReading
import Glibc

/// A file under construction: bytes go to a temporary name, which becomes the real one when all of them are there. What is not published is gone
/// with the value.
final class OutputStream {
    /// Relative to the folder.
    let name: String
    private let target: String
    private let temporary: String
    private var descriptor: Int32
    private var isPublished = false
    private let hash = SHA256()
    private(set) var byteCount = 0

    init(_ name: String, in folder: String) throws {
        self.name = name
        target = folder + "/" + name
        temporary = target + ".writing-\(getpid())"
        descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw CommandFailure(unwritable: target, errno) }
    }

    deinit {
        if descriptor >= 0 { Glibc.close(descriptor) }
        if !isPublished { unlink(temporary) }
    }

    /// Adds bytes.
    func write(_ bytes: UnsafeRawBufferPointer) throws {
        hash.update(bytes)
        byteCount += bytes.count
        var offset = 0
        while offset < bytes.count, let base = bytes.baseAddress {
            let written = Glibc.write(descriptor, base.advanced(by: offset), bytes.count - offset)
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { throw CommandFailure(unwritable: target, errno) }
            offset += written
        }
    }

    /// Ends the file, still under its temporary name; returns the hash of its bytes.
    func close() throws -> String {
        let code = Glibc.close(descriptor)
        descriptor = -1
        guard code == 0 else { throw CommandFailure(unwritable: target, errno) }
        return hash.hexadecimal()
    }

    /// Gives the closed file its name, or another one beside it.
    func publish(as other: String? = nil) throws {
        let final = other.map { target.dropLast(name.count) + $0 } ?? target
        guard rename(temporary, final) == 0 else { throw CommandFailure(unwritable: final, errno) }
        isPublished = true
    }
}
