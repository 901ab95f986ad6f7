import ExportReading

/// Files that an earlier run wrote are not taken for exports: a folder's manifest lists them. Replacement policies are read when their folder itself is
/// named as an argument: then the question is what they would cover.
enum EarlierOutputs {
    /// The files that remain, and the paths of those that are replacement policies.
    static func leaveOut(_ files: [ExportFile], of arguments: [String]) -> (files: [ExportFile], replacements: Set<String>) {
        let named = Set(arguments.compactMap(FileText.realPath))
        var written: Set<String> = []
        var replacements: Set<String> = []
        for file in files where file.zipEntry == nil && file.location.hasSuffix("/manifest.json") {
            guard let manifest = Manifest.read(file.location) else { continue }
            let folder = file.location.dropLast("manifest.json".count)
            written.insert(file.location)
            let isAsked = Manifest.kind(file.location) == .replacementPolicies && FileText.realPath(String(folder)).map(named.contains) == true
            for path in manifest.keys {
                if isAsked, path.hasSuffix(".json") { replacements.insert(folder + path) } else { written.insert(folder + path) }
            }
        }
        let left = written.isEmpty ? files : files.filter { !written.contains($0.location) && !isBeside($0.location, written) }
        return (left, Set(left.filter { replacements.contains($0.location) }.map(\.path)))
    }

    /// `ledger.new.csv` stands beside a `ledger.csv` that somebody edited.
    private static func isBeside(_ location: String, _ written: Set<String>) -> Bool {
        location.contains(".new.") && written.contains(location.replacing(".new.", with: "."))
    }
}
