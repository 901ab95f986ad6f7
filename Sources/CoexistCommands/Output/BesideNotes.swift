import PlanDocuments

/// What is said of files that were not replaced: which, why, and what to do.
struct BesideNotes {
    private let written: [OutputFolder.Written]
    private let memory: OutputFolder.Memory

    init(_ written: [OutputFolder.Written], memory: OutputFolder.Memory) {
        self.written = written
        self.memory = memory
    }

    var lines: [String] {
        let beside = written.filter { $0.besidePath != nil }
        let pair = beside.filter { [OutputFolder.wavePair.edited, OutputFolder.wavePair.lock].contains($0.path) }
        let others = beside.filter { file in !file.isInput && !pair.contains { $0.path == file.path } }
        let inputs = beside.filter(\.isInput).map {
            "\($0.path) is one of the exports that were read; ours is \($0.besidePath ?? ""). Name another folder with --out."
        }
        return inputs + about(others) + about(pair: pair)
    }

    private func about(_ files: [OutputFolder.Written]) -> [String] {
        guard memory != .known, let first = files.first, let beside = first.besidePath else {
            return files.map { "\($0.path) was changed by hand; the new one is \($0.besidePath ?? ""). --force replaces it." }
        }
        let count = Numbers.count(files.count, "file")
        return [
            "\(manifest), so nobody can tell what was changed by hand: \(count) of an earlier run \(files.count == 1 ? "is" : "are") as before, with the new "
                + "\(files.count == 1 ? "one" : "ones") beside, such as \(beside). --force replaces \(files.count == 1 ? "it" : "them")."
        ]
    }

    /// The waves are said apart: somebody has to decide which of the two pairs counts before the next run.
    private func about(pair: [OutputFolder.Written]) -> [String] {
        guard !pair.isEmpty else { return [] }
        let (edited, lock) = OutputFolder.wavePair
        let reason = memory == .known ? "manifest.json does not say that this \(lock) is ours" : manifest
        return [
            "\(reason), so nobody can tell what was changed by hand in \(edited). Both \(edited) and \(lock) are as before; the new ones are "
                + "\(pair.compactMap(\.besidePath).joined(separator: " and ")). Compare them, then give both the old names, or run again with --force: it "
                + "writes both in place, and waves and days that differ from \(lock) stay."
        ]
    }

    private var manifest: String { memory == .missing ? "manifest.json is missing" : "manifest.json cannot be read" }
}
