import Preflight

/// The values of the README on top of all policies.
struct ReplacementIndex: TemplateModel {
    /// A Basic Mobility policy with a folder.
    struct Line: TemplateModel {
        let name: String
        let readme: LinkTarget
        let policies: Int
        let notCarried: Int

        static let fields = TemplateFields<Line>([
            .text("policy", \.name), .link("readme", \.readme), .figure("policies") { .known($0.policies) },
            .figure("notCarried") { .known($0.notCarried) },
        ])
    }

    /// A Basic Mobility policy without one.
    struct Skipped: TemplateModel {
        let name: String
        let reason: String

        static let fields = TemplateFields<Skipped>([.text("policy", \.name), .text("reason", \.reason)])
    }

    private let lines: [Line]
    private let skipped: [Skipped]

    init(_ plan: ReplacementPlan, folders: [ReplacementFolder], text: ReplacementText) {
        lines = folders.map { folder in
            Line(
                name: folder.set.name.isEmpty ? folder.name : folder.set.name,
                readme: LinkTarget(file: folder.name + "/README.md") ?? LinkTarget(anchor: ""), policies: folder.entries.count,
                notCarried: folder.set.notCarried.count)
        }
        skipped = plan.skipped.map { Skipped(name: $0.name.isEmpty ? "?" : $0.name, reason: text($0.reason.word)) }
    }

    static let fields = TemplateFields<ReplacementIndex>([
        .list("lines", \.lines), .flag("hasLines") { !$0.lines.isEmpty }, .list("skipped", \.skipped), .flag("hasSkipped") { !$0.skipped.isEmpty },
    ])
}
