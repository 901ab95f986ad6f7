import ExportReading
import Glibc
import PlanDocuments

/// Writes files into a folder: all to temporary names first and renamed when the last one is complete, and never over something that a person changed.
/// A run that fails on the way, for want of space or for any other reason, leaves what an earlier one wrote as it is.
struct OutputFolder {
    private let path: String
    private let isForced: Bool
    /// Hashes of what the last run wrote, by path.
    private let earlier: [String: Manifest.Entry]
    /// Made to be edited: read back, merged, and written in place.
    private let mergedPaths: Set<String> = ["action-plan.csv", Self.wavePair.edited]
    /// Files that this run reads: never replaced, not even by force.
    private let inputs: Set<String>

    /// What people edit, and what tells what they edited: apart they mean nothing. Both are written in place, or both beside what is there.
    static let wavePair = (edited: WavesFile.path, lock: WaveLockFile.path)

    /// Whether there is a list of what an earlier run wrote.
    enum Memory {
        case known
        /// No manifest.
        case missing
        /// A manifest that is not one of ours, or not whole.
        case unreadable
    }

    let memory: Memory

    /// What became of a file.
    struct Written {
        let path: String
        /// The name beside the edited file, when there is one.
        let besidePath: String?
        /// Whether an export of this run has the name.
        let isInput: Bool
        /// The bytes of this run.
        let entry: Manifest.Entry
        fileprivate let stream: OutputStream
    }

    init(_ path: String, isForced: Bool, inputs: [String] = []) throws {
        self.path = path
        self.isForced = isForced
        self.inputs = Set(inputs.compactMap(FileText.realPath))
        try Self.makeFolder(path)
        guard access(path, W_OK | X_OK) == 0 else { throw CommandFailure(unwritable: path, errno) }
        let manifest = path + "/manifest.json"
        let listed = Manifest.read(manifest)
        earlier = listed ?? [:]
        memory = listed != nil ? .known : FileText.exists(manifest) ? .unreadable : .missing
    }

    /// Writes a file, beside an edited one if there is one.
    @discardableResult
    func write(_ file: OutputFile) throws -> Written {
        let written = try prepare(file)
        try publish([written])
        return written
    }

    /// Writes a file under a temporary name; ``publish(_:)`` makes it seen.
    func prepare(_ file: OutputFile) throws -> Written {
        let stream = try stream(file.path)
        try file.write { piece in try stream.write(piece) }
        let beside = wasEdited(file.path) ? Self.besideName(file.path) : nil
        let entry = Manifest.Entry(sha256: try stream.close(), byteCount: stream.byteCount)
        return Written(path: file.path, besidePath: beside, isInput: isInput(file.path), entry: entry, stream: stream)
    }

    /// Gives prepared files their names, in their order.
    func publish(_ files: [Written]) throws { for file in files { try file.stream.publish(as: file.besidePath) } }

    /// What the manifest lists after a run: what was written now, and what an earlier run wrote and this one left alone.
    func entries(_ written: [Written], without removed: [String] = []) -> [(path: String, entry: Manifest.Entry)] {
        let now = written.map { file -> (path: String, entry: Manifest.Entry) in
            guard let beside = file.besidePath else { return (file.path, file.entry) }
            // An edited file stays recognized as edited by the hash of what was written last. What was never ours is not listed: it may be an export.
            return earlier[file.path].map { (file.path, $0) } ?? (beside, file.entry)
        }
        let names = Set(now.map(\.path) + removed)
        let before = earlier.filter { !names.contains($0.key) && FileText.exists(path + "/" + $0.key) }.sorted { $0.key < $1.key }
        return now + before.map { ($0.key, $0.value) }
    }

    /// What an earlier run wrote, this one did not, and nobody may take for current any more: to be removed, or kept because somebody changed it.
    func outdated(_ isOutdated: (String) -> Bool, written: [Written]) -> (removed: [String], kept: [String]) {
        let now = Set(written.map(\.path))
        var outdated: (removed: [String], kept: [String]) = ([], [])
        for (name, entry) in earlier.sorted(by: { $0.key < $1.key }) where !now.contains(name) && isOutdated(name) && FileText.exists(path + "/" + name) {
            if isForced || FileText.hash(path + "/" + name) == entry.sha256 { outdated.removed.append(name) } else { outdated.kept.append(name) }
        }
        return outdated
    }

    /// Deletes files.
    func remove(_ names: [String]) { for name in names { unlink(path + "/" + name) } }

    /// A file to be written piece by piece.
    func stream(_ name: String) throws -> OutputStream {
        if let slash = name.lastIndex(of: "/") { try Self.makeFolder(path + "/" + name[..<slash]) }
        return try OutputStream(name, in: path)
    }

    /// A folder for what is needed on the way.
    func scratch() throws -> ScratchFolder { try ScratchFolder(in: path) }

    /// The rows of an earlier action plan: the hand-edited values by id.
    func keptActions() -> [String: [String]] {
        guard let text = FileText.text(path + "/action-plan.csv") else { return [:] }
        var copy = text
        // With whatever sign between the cells a spreadsheet saved it, and wherever people put the columns.
        let rows = copy.withUTF8 { DelimitedText.savedRows(of: UnsafeRawBufferPointer($0)).map(\.cells) }
        let places = ActionPlanFile.columns.compactMap { rows.first?.firstIndex(of: $0) }
        guard places.count == ActionPlanFile.columns.count, let id = places.first else { return [:] }
        var kept: [String: [String]] = [:]
        for row in rows.dropFirst() where row.count > places.max() ?? 0 { kept[row[id]] = places.suffix(ActionPlanFile.keptColumns).map { row[$0] } }
        return kept
    }

    /// Whether what stands there is not what the last run wrote. A file of another size needs no hash to tell.
    private func wasEdited(_ name: String) -> Bool {
        if name == Self.wavePair.edited { return wasEdited(Self.wavePair.lock) }
        if isInput(name) { return true }
        guard !isForced, !mergedPaths.contains(name), name != "manifest.json", let size = FileText.byteCount(path + "/" + name) else { return false }
        // Whoever gave the one beside it the name of the edited file has taken it over.
        let written = [name, Self.besideName(name)].compactMap { earlier[$0] }.filter { $0.byteCount == size }
        guard !written.isEmpty, let hash = FileText.hash(path + "/" + name) else { return true }
        return !written.contains { $0.sha256 == hash }
    }

    private func isInput(_ name: String) -> Bool {
        !inputs.isEmpty && !mergedPaths.contains(name) && name != Self.wavePair.lock && FileText.realPath(path + "/" + name).map(inputs.contains) ?? false
    }

    /// `ledger.csv` becomes `ledger.new.csv`.
    static func besideName(_ name: String) -> String {
        guard let dot = name.lastIndex(of: ".") else { return name + ".new" }
        return name[..<dot] + ".new" + name[dot...]
    }

    private static func makeFolder(_ path: String) throws {
        var built = path.hasPrefix("/") ? "" : "."
        for part in path.split(separator: "/") {
            built += "/" + part
            guard mkdir(built, 0o755) == 0 || errno == EEXIST else {
                throw CommandFailure(unwritable: path, errno)
            }
        }
        guard FileText.isFolder(path) else { throw CommandFailure("\(path) is not a folder. Name another one, or move that file away.") }
    }
}
