import ExportReading
import Glibc
import PlanDocuments

/// Writes files into a folder: each to a temporary name first and renamed when complete, and never over something that a person changed.
struct OutputFolder {
    private let path: String
    private let isForced: Bool
    /// Hashes of what the last run wrote, by path.
    private let earlier: [String: Manifest.Entry]
    /// Made to be edited: read back, merged, and written in place.
    private let mergedPaths: Set<String> = ["action-plan.csv"]

    /// What became of a file.
    struct Written {
        let path: String
        let sha256: String
        let byteCount: Int
        /// The name beside the edited file, when there is one.
        let besidePath: String?
    }

    init(_ path: String, isForced: Bool) throws {
        self.path = path
        self.isForced = isForced
        try Self.makeFolder(path)
        earlier = Manifest.read(path + "/manifest.json") ?? [:]
    }

    /// Writes a file, beside an edited one if there is one.
    func write(_ file: OutputFile) throws -> Written {
        let stream = try stream(file.path)
        try file.write { bytes in try bytes.withUnsafeBytes { try stream.write($0) } }
        let beside = wasEdited(file.path) ? Self.besideName(file.path) : nil
        let hash = try stream.close(as: beside)
        // The manifest keeps the hash of what was written last under this name, so that an edited file stays recognized as edited.
        return Written(path: file.path, sha256: beside == nil ? hash : earlier[file.path]?.sha256 ?? "", byteCount: stream.byteCount, besidePath: beside)
    }

    /// A file to be written piece by piece.
    func stream(_ name: String) throws -> OutputStream {
        if let slash = name.lastIndex(of: "/") { try Self.makeFolder(path + "/" + name[..<slash]) }
        return try OutputStream(name, in: path)
    }

    /// The rows of an earlier action plan: the hand-edited values by id.
    func keptActions() -> [String: [String]] {
        guard let text = FileText.text(path + "/action-plan.csv") else { return [:] }
        var copy = text
        let rows = copy.withUTF8 { DelimitedText.rows(of: UnsafeRawBufferPointer($0)) }
        var kept: [String: [String]] = [:]
        for row in rows.dropFirst() where row.count == ActionPlanFile.columns.count { kept[row[0]] = Array(row.suffix(ActionPlanFile.keptColumns)) }
        return kept
    }

    /// Whether what stands there is not what the last run wrote. A file of another size needs no hash to tell.
    private func wasEdited(_ name: String) -> Bool {
        guard !isForced, !mergedPaths.contains(name), name != "manifest.json", let size = FileText.byteCount(path + "/" + name) else { return false }
        guard let entry = earlier[name], entry.byteCount == size else { return true }
        return FileText.hash(path + "/" + name) != entry.sha256
    }

    /// `ledger.csv` becomes `ledger.new.csv`.
    private static func besideName(_ name: String) -> String {
        guard let dot = name.lastIndex(of: ".") else { return name + ".new" }
        return name[..<dot] + ".new" + name[dot...]
    }

    private static func makeFolder(_ path: String) throws {
        var built = path.hasPrefix("/") ? "" : "."
        for part in path.split(separator: "/") {
            built += "/" + part
            guard mkdir(built, 0o755) == 0 || errno == EEXIST else {
                throw CommandFailure("the folder \(path) cannot be made: \(String(cString: strerror(errno))).")
            }
        }
        guard FileText.isFolder(path) else { throw CommandFailure("\(path) is not a folder.") }
    }
}
