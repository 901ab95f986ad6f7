import FoundationEssentials
import Glibc

/// A temporary folder that takes what the measured programs write.
struct ScratchFolder {
    let path: String

    init() throws {
        let parent = FileManager.default.temporaryDirectory.path.trimmingSuffix("/")
        var template = Array("\(parent)/coexist-bench.XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw BenchmarkFailure("No temporary folder can be made in \(parent).") }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Removes everything below a name, so that the next run finds the same as the first.
    func clear(_ name: String) { try? FileManager.default.removeItem(atPath: path + "/" + name) }

    /// Whether a program wrote this file.
    func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }

    func remove() { try? FileManager.default.removeItem(atPath: path) }
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: String) -> Substring { hasSuffix(suffix) && count > suffix.count ? dropLast(suffix.count) : self[...] }
}
