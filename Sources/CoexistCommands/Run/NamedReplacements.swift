import ExportReading

/// Replacement policies are earlier outputs, and not read as the tenant's, unless their folder itself is named as an argument: then the question is what
/// they would cover.
enum NamedReplacements {
    /// The paths of those among the files.
    static func paths(among files: [ExportFile], of arguments: [String]) -> Set<String> {
        var locations: Set<String> = []
        for argument in arguments {
            let folder = argument.count > 1 && argument.hasSuffix("/") ? String(argument.dropLast()) : argument
            let manifest = folder + "/manifest.json"
            guard Manifest.kind(manifest) == .replacementPolicies, let outputs = Manifest.read(manifest) else { continue }
            for path in outputs.keys where path.hasSuffix(".json") { locations.insert(folder + "/" + path) }
        }
        return locations.isEmpty ? [] : Set(files.filter { $0.zipEntry == nil && locations.contains($0.location) }.map(\.path))
    }
}
