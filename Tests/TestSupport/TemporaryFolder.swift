import FoundationEssentials
import Glibc

/// A folder of its own for a test, gone with the value that stands for it.
public final class TemporaryFolder: Sendable {
    /// Something about the file system went wrong.
    public struct Failure: Error {
        let path: String
        let code: Int32
    }

    /// Where it is.
    public let path: String

    /// Makes an empty folder.
    public init() throws {
        var template = Array("/tmp/coexist-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Failure(path: "/tmp", code: errno) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Where a file of this name is, or would be.
    public func location(_ name: String) -> String { path + "/" + name }

    /// Writes a file, with the folders above it; returns where it is.
    @discardableResult
    public func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
        try makeFolders(above: name)
        let location = location(name)
        let descriptor = open(location, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        guard descriptor >= 0 else { throw Failure(path: location, code: errno) }
        defer { close(descriptor) }
        let bytes = Array(bytes)
        var written = 0
        while written < bytes.count {
            let got = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress?.advanced(by: written), bytes.count - written) }
            guard got > 0 else { throw Failure(path: location, code: errno) }
            written += got
        }
        return location
    }

    /// Writes a text file; returns where it is.
    @discardableResult
    public func write(_ text: String, to name: String) throws -> String { try write(text.utf8, to: name) }

    /// Makes a symbolic link.
    public func link(_ name: String, to target: String) throws {
        try makeFolders(above: name)
        guard symlink(target, location(name)) == 0 else { throw Failure(path: name, code: errno) }
    }

    /// Makes a file shorter.
    public func truncate(_ name: String, to byteCount: Int) throws {
        guard Glibc.truncate(location(name), off_t(byteCount)) == 0 else { throw Failure(path: name, code: errno) }
    }

    private func makeFolders(above name: String) throws {
        var folder = path
        for part in name.split(separator: "/").dropLast() {
            folder += "/" + part
            guard mkdir(folder, 0o755) == 0 || errno == EEXIST else { throw Failure(path: folder, code: errno) }
        }
    }
}
