import TenantModel

/// A small tenant, the same for the same seed: its export files and its project settings.
struct GeneratedTenant {
    let seed: UInt64
    let files: [GeneratedFile]
    let settings: ProjectSettings

    init(seed: UInt64) {
        self.seed = seed
        var random = SlowRandom(seed: seed)
        let people = (0..<random.pick([0, 1, 3, 10, 25, 60])).map { GeneratedPerson(number: $0, random: &random) }
        let mood = GeneratedMood(random: &random)
        let devices = (0..<random.pick([0, 1, 4, 20, 50, 120])).map { GeneratedDevice(number: $0, people: people, mood: mood, random: &random) }
        var files = GeneratedUserFiles.files(of: people, random: &random)
        files += GeneratedDirectoryFiles(devices: devices, mood: mood).files(random: &random)
        files += GeneratedInventoryFiles(devices: devices, mood: mood).files(random: &random)
        files += GeneratedTenantFiles.files(people, random: &random)
        // Empty JSON arrays have no properties to be recognized by.
        self.files = files.filter { !$0.records.isEmpty }.sorted { Array($0.path.utf8).lexicographicallyPrecedes(Array($1.path.utf8)) }
        settings = GeneratedTenantFiles.settings(people, random: &random)
    }

    /// The records that mention one of the texts, for a message about a disagreement.
    func records(mentioning texts: [String]) -> String {
        var lines: [String] = []
        let wanted = texts.filter { !$0.isEmpty }.map { $0.lowercased() }
        for file in files {
            for record in file.records {
                let written = GeneratedValue.object(record).json
                if wanted.contains(where: { written.lowercased().contains($0) }) {
                    lines.append("\(file.path) \(GeneratedValue.object(record.filter { file.columns.contains($0.key) }).json)")
                }
            }
        }
        return lines.joined(separator: "\n")
    }
}
