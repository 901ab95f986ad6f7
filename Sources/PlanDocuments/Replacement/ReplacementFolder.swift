import Preflight

/// The folder of one Basic Mobility policy.
struct ReplacementFolder {
    /// A policy with the names of its files, relative to the folder.
    struct Entry {
        let policy: ReplacementPolicy
        let file: String
        /// Nil when it has no groups, or names them itself.
        let assignmentsFile: String?
    }

    let set: ReplacementSet
    let name: String
    let entries: [Entry]

    init(_ set: ReplacementSet, name: String) {
        self.set = set
        self.name = name
        var names = FileNames()
        entries = set.policies.map { policy in
            let base = names.name(for: [policy.platform?.name, policy.kind.fileWord].compactMap(\.self).joined(separator: " "))
            // Where exporters of the field put assignments, so that both are found again together.
            let assignments = policy.kind.isAssigned && !set.targets.groups.isEmpty ? "Assignments/" + base + ".json" : nil
            return Entry(policy: policy, file: base + ".json", assignmentsFile: assignments)
        }
    }
}
