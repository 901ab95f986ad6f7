import PlanDocuments
import Preflight
import ReferenceData
import TenantModel

/// The project file that `init` writes: the commented template, with what was read from exports on top.
enum StarterProject {
    static func text(_ decisions: Decisions?) -> String {
        let template = EmbeddedFiles.text(of: "Templates/init/coexist.yaml")
        guard let decisions else { return template }
        let identity = TenantIdentity(decisions)
        var lines = ["# What was read from your exports:"]
        lines += ["tenant:", "  name: \(quoted(identity.name))", "  domains: [\(identity.domains.map(quoted).joined(separator: ", "))]"]
        let departments = Set(decisions.tenant.users.department).map { decisions.tenant.symbols[$0] }.filter { !$0.isEmpty }.sorted()
        if !departments.isEmpty { lines += comment("departments", departments) }
        if decisions.tenant.groups.count > 0 { lines += comment("groups", decisions.tenant.groups.displayName.sorted()) }
        let platforms = Set(decisions.tenant.devices.ids.map { decisions.tenant.devices.platform(of: $0).name }).sorted()
        if !platforms.isEmpty { lines += comment("platforms", platforms) }
        let unknown = Set(decisions.entitlements.flatMap(\.unknownProducts)).sorted()
        if !unknown.isEmpty {
            lines += ["# Products that are not recognized; say which SKU they are:", "# productNames:"] + unknown.map { "#   \(quoted($0)): SKU_PART_NUMBER" }
        }
        return lines.joined(separator: "\n") + "\n\n" + template
    }

    private static func comment(_ title: String, _ values: [String]) -> [String] {
        ["# \(title): " + values.prefix(40).map(quoted).joined(separator: ", ") + (values.count > 40 ? " and \(values.count - 40) more" : "")]
    }

    /// A text as a YAML scalar in double quotes.
    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: " ") + "\""
    }
}
