import Preflight
import RolloutPlanning
import TenantModel

/// The text of the case that asks Microsoft to move devices without a user, ready to be pasted.
struct SupportCase: TemplateModel {
    /// Devices of a kind.
    struct Group: TemplateModel {
        let platform: String
        let type: String
        let count: Int

        static let fields = TemplateFields<Group>([.text("platform", \.platform), .text("type", \.type), .figure("count") { .known($0.count) }])
    }

    static let path = "support-case-userless.md"

    private let values: SupportValues
    private let groups: [Group]

    init(_ values: SupportValues) {
        self.values = values
        let table = values.decisions.tenant.devices
        var counts: [[String]: Int] = [:]
        for device in values.userless {
            let type = table.enrollmentType(of: device).name
            counts[[table.platform(of: device).name, type.isEmpty ? values.text(.typeUnknown) : type], default: 0] += 1
        }
        groups = counts.sorted { ($1.value, $0.key[0], $0.key[1]) < ($0.value, $1.key[0], $1.key[1]) }
            .map { Group(platform: $0.key[0], type: $0.key[1], count: $0.value) }
    }

    static let fields = TemplateFields<SupportCase>([
        .figure("userless") { .known($0.values.userless.count) }, .figure("suspected") { .known($0.values.suspected) },
        .text("tenantName", \.values.tenantName), .text("tenantId") { $0.values.tenant.id ?? "................" },
        .text("domain") { $0.values.tenant.domains.first ?? "................" },
        .text("enablement") { $0.values.text.date($0.values.enablement) }, .list("groups", \.groups),
    ])

    /// The file.
    func file(_ store: TemplateStore) throws(TemplateProblems) -> OutputFile {
        OutputFile(Self.path, bytes: Array(try Self.template(store).render(self).utf8))
    }

    /// The template, checked.
    static func template(_ store: TemplateStore) throws(TemplateProblems) -> CheckedTemplate {
        try CheckedTemplate("support/support-case-userless.md", in: store, language: .markdown, schema: fields.schema)
    }
}
