import ExportReading
import Preflight
import TenantModel

/// The values of one policy's README.
struct ReplacementReadme: TemplateModel {
    /// A file of the folder.
    struct File: TemplateModel {
        let name: String
        let what: String
        let collection: String
        let assignments: String?

        static let fields = TemplateFields<File>([
            .text("file", \.name), .link("link") { Self.link($0.name) }, .text("what", \.what), .text("collection", \.collection),
            .optionalText("assignments", \.assignments), .link("assignmentsLink") { Self.link($0.assignments ?? "") },
        ])

        private static func link(_ file: String) -> LinkTarget { LinkTarget(file: file) ?? LinkTarget(anchor: "") }
    }

    /// A line of a table.
    struct Row: TemplateModel {
        let setting: String
        let platform: String
        let current: String
        var property = ""
        var value = ""
        let note: String

        static let fields = TemplateFields<Row>([
            .text("setting", \.setting), .text("platform", \.platform), .text("current", \.current), .text("property", \.property),
            .text("value", \.value), .text("note", \.note),
        ])
    }

    /// A group.
    struct Group: TemplateModel {
        let name: String
        let id: String

        init(_ group: ReplacementTargets.Group) {
            name = group.name
            id = group.id.description
        }

        static let fields = TemplateFields<Group>([.optionalText("name") { $0.name.isEmpty ? nil : $0.name }, .text("id", \.id)])
    }

    private let set: ReplacementSet
    private let files: [File]
    private let carried: [Row]
    private let companions: [Row]
    private let notCarried: [Row]
    private let cloud: GraphCloud

    init(_ folder: ReplacementFolder, text: ReplacementText, cloud: GraphCloud) {
        self.cloud = cloud
        set = folder.set
        files = folder.entries.map { entry in
            File(name: entry.file, what: text(entry.policy.kind.word), collection: entry.policy.kind.collection, assignments: entry.assignmentsFile)
        }
        carried = folder.entries.flatMap { entry in
            entry.policy.carried.map { setting in
                Row(
                    setting: Self.title(setting.label, setting.setting), platform: entry.policy.platform?.name ?? "",
                    current: setting.current.description, property: setting.property, value: setting.value.description,
                    note: setting.remarks.map { text($0.word) }.joined(separator: " "))
            }
        }
        companions = folder.entries.filter { $0.policy.kind != .conditionalAccess }.flatMap { entry in
            entry.policy.properties.filter(\.isCompanion).map { property in
                Row(
                    setting: "", platform: entry.file, current: "", property: property.path,
                    value: property.value.description, note: "")
            }
        }
        notCarried = folder.set.notCarried.map { setting in
            Row(
                setting: Self.title(setting.label, setting.setting), platform: setting.platform?.name ?? text(.allPlatforms),
                current: setting.current.description, note: text(setting.reason.word, ["candidate": setting.candidate]))
        }
    }

    private static func title(_ label: String, _ name: String) -> String { label == name ? name : "\(label) (\(name))" }

    static let fields = TemplateFields<ReplacementReadme>([
        .text("graph", \.cloud.host), .text("policy") { $0.set.name.isEmpty ? "?" : $0.set.name }, .flag("blocks") { $0.set.kind == .blocksAccess },
        .flag("allows") { $0.set.kind == .allowsAccess }, .flag("kindUnknown") { $0.set.kind == .unknown },
        .list("files", \.files), .flag("hasFiles") { !$0.files.isEmpty }, .flag("hasEmail") { $0.set.policies.contains { $0.kind == .email } },
        .flag("hasAndroid") { $0.set.policies.contains { $0.platform == .android } },
        .flag("hasAssignments") { $0.files.contains { $0.assignments != nil } },
        .list("groups") { $0.set.targets.groups.map { Group($0) } }, .flag("hasGroups") { !$0.set.targets.groups.isEmpty },
        .texts("unresolved") { $0.set.targets.unresolved }, .flag("hasUnresolved") { !$0.set.targets.unresolved.isEmpty },
        .texts("users") { $0.set.targets.users }, .flag("hasUsers") { !$0.set.targets.users.isEmpty },
        .flag("targetsUnknown") { $0.set.targets.isUnknown },
        .list("exclusions") { $0.set.exclusions.groups.map { Group($0) } }, .flag("hasExclusions") { !$0.set.exclusions.groups.isEmpty },
        .texts("unresolvedExclusions") { $0.set.exclusions.unresolved + $0.set.exclusions.users },
        .flag("hasUnresolvedExclusions") { !($0.set.exclusions.unresolved + $0.set.exclusions.users).isEmpty },
        .flag("exclusionsUnknown") { $0.set.exclusions.isUnknown && $0.set.kind == .blocksAccess },
        .flag("blocksUnsupported") { $0.set.blocksUnsupportedDevices },
        .list("carried", \.carried), .flag("hasCarried") { !$0.carried.isEmpty },
        .list("companions", \.companions), .flag("hasCompanions") { !$0.companions.isEmpty },
        .list("notCarried", \.notCarried), .flag("hasNotCarried") { !$0.notCarried.isEmpty },
    ])
}
