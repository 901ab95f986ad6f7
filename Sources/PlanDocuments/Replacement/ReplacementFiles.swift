public import Preflight
public import TenantModel

/// Everything that `policies --emit` writes: for each Basic Mobility policy a folder with the policies that take its place.
public struct ReplacementFiles: Sendable {
    /// How much was written, for the command to say.
    public struct Summary: Sendable, Equatable {
        /// Basic Mobility policies with a folder.
        public var sets = 0
        /// Policies written.
        public var policies = 0
        /// Policies whose groups are written beside them, Conditional Access included.
        public var assigned = 0
        /// Settings, each on its platform, that are in none of them.
        public var notCarried = 0
        /// Basic Mobility policies that need no replacement.
        public var skipped = 0
    }

    /// What was counted.
    public let summary: Summary
    /// In the order of the policies, the top README first.
    public let files: [OutputFile]

    /// The files of a plan, for a tenant in this cloud. Throws ``TemplateProblems`` for a template that cannot be used.
    public init(_ plan: ReplacementPlan, store: TemplateStore, cloud: GraphCloud = .commercial) throws(TemplateProblems) {
        let texts = try Texts(store)
        let text = texts.words
        var names = FileNames()
        let folders = plan.sets.map { set in ReplacementFolder(set, name: names.name(for: set.name.isEmpty ? "policy" : set.name)) }
        var files = [OutputFile("README.md", bytes: Self.bytes(texts.top.render(ReplacementIndex(plan, folders: folders, text: text))))]
        var summary = Summary(sets: plan.sets.count, skipped: plan.skipped.count)
        for folder in folders {
            files.append(OutputFile(folder.name + "/README.md", bytes: Self.bytes(texts.readme.render(ReplacementReadme(folder, text: text, cloud: cloud)))))
            for entry in folder.entries {
                let description = text(.description, ["policy": folder.set.name])
                files.append(OutputFile(folder.name + "/" + entry.file, bytes: ReplacementJSON.bytes(entry.policy, description: description)))
                guard let assignments = entry.assignmentsFile else { continue }
                files.append(OutputFile(folder.name + "/" + assignments, bytes: ReplacementJSON.assignments(folder.set.targets.groups)))
            }
            summary.policies += folder.entries.count
            summary.assigned += folder.set.targets.groups.isEmpty ? 0 : folder.entries.count
            summary.notCarried += folder.set.notCarried.count
        }
        self.summary = summary
        self.files = files
    }

    /// What the files say.
    struct Texts {
        let words: ReplacementText
        let readme: CheckedTemplate
        let top: CheckedTemplate

        /// Reads and checks it.
        init(_ store: TemplateStore) throws(TemplateProblems) {
            words = try ReplacementText(store)
            readme = try Self.readme(store)
            top = try Self.top(store)
        }

        static func readme(_ store: TemplateStore) throws(TemplateProblems) -> CheckedTemplate {
            try CheckedTemplate("policies/replacement.md", in: store, language: .markdown, schema: ReplacementReadme.fields.schema)
        }

        static func top(_ store: TemplateStore) throws(TemplateProblems) -> CheckedTemplate {
            try CheckedTemplate("policies/replacements.md", in: store, language: .markdown, schema: ReplacementIndex.fields.schema)
        }
    }

    private static func bytes(_ markdown: String) -> [UInt8] { Array((markdown.trimmingLineEnd() + "\n").utf8) }
}
