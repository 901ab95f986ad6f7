import Glibc

/// A hidden folder of this run's own inside the output folder, for what is needed on the way; gone with the value that stands for it.
///
/// It is there and not in the system's temporary folder because it has to hold more than the finished files, and that one is often memory.
final class ScratchFolder: Sendable {
    let path: String

    /// Makes an empty folder.
    init(in folder: String) throws(CommandFailure) {
        var name = Array((folder + "/.coexist-XXXXXX").utf8CString)
        guard mkdtemp(&name) != nil else { throw CommandFailure(unwritable: folder, errno) }
        path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        // Nothing is in it but files that this run made.
        if let entries = opendir(path) {
            while let entry = readdir(entries) {
                let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
                unlink(path + "/" + name)
            }
            closedir(entries)
        }
        rmdir(path)
    }

    /// Where a file of this name is, or would be.
    func location(_ name: String) -> String { path + "/" + name }

    /// Writes a file.
    func write(_ bytes: [UInt8], to name: String) throws(CommandFailure) {
        let location = location(name)
        guard let file = fopen(location, "wbe") else { throw failure(location) }
        let written = fwrite(bytes, 1, bytes.count, file)
        guard fclose(file) == 0, written == bytes.count else { throw failure(location) }
    }

    private func failure(_ location: String) -> CommandFailure { CommandFailure(unwritable: location, errno) }
}
