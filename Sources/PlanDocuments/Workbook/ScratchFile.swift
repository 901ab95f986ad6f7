import Glibc

/// A file on the way to an output, in a folder that whoever writes files made for this run; gone with the value that stands for it.
final class ScratchFile {
    let location: String

    /// Makes an empty file, so that a folder that cannot be written is known before any work is done.
    init(_ name: String, in folder: String) throws(SystemFailure) {
        location = folder + "/" + name
        let descriptor = open(location, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw SystemFailure(code: errno) }
        close(descriptor)
    }

    deinit { unlink(location) }

    /// Why the system refused.
    struct SystemFailure: Error {
        let code: Int32
        var text: String { String(cString: strerror(code)) }
    }

    /// Hands over the bytes in pieces.
    func write(to sink: OutputFile.Sink) throws {
        let descriptor = open(location, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemFailure(code: errno) }
        defer { close(descriptor) }
        let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
        defer { piece.deallocate() }
        while true {
            let count = read(descriptor, piece.baseAddress, piece.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw SystemFailure(code: errno) }
            guard count > 0 else { return }
            try sink(UnsafeRawBufferPointer(rebasing: piece[0..<count]))
        }
    }
}
