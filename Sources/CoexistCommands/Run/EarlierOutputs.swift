import ExportReading

/// Files that an earlier run wrote are not taken for exports: a folder's manifest lists them.
enum EarlierOutputs {
    static func leaveOut(_ files: [ExportFile]) -> [ExportFile] {
        var written: Set<String> = []
        for file in files where file.zipEntry == nil && file.location.hasSuffix("/manifest.json") {
            guard let manifest = Manifest.read(file.location) else { continue }
            let folder = file.location.dropLast("manifest.json".count)
            written.insert(file.location)
            for path in manifest.keys { written.insert(folder + path) }
        }
        return written.isEmpty ? files : files.filter { !written.contains($0.location) && !isBeside($0.location, written) }
    }

    /// `ledger.new.csv` stands beside a `ledger.csv` that somebody edited.
    private static func isBeside(_ location: String, _ written: Set<String>) -> Bool {
        location.contains(".new.") && written.contains(location.replacing(".new.", with: "."))
    }
}
