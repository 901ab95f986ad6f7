import RolloutPlanning

/// A runbook or a known issue: a page of its own for people in a hurry.
struct Guide: Sendable {
    /// `RB-01`, `KI-26`.
    let id: String
    /// The title without the id.
    let title: Prose
    let document: Document

    /// Where it stands beside the support plan.
    var path: String { (id.hasPrefix("RB") ? "runbooks/" : "known-issues/") + id + ".md" }

    /// The address of its part in `helpdesk.html`.
    var anchor: String { id.lowercased() }

    /// A link to its file.
    var link: DataTable.Value { LinkTarget(file: path).map { .link(id, $0) } ?? .code(id) }
}

/// The values that a runbook or a known issue may name.
struct GuideModel: TemplateModel {
    let tenant: String

    static let fields = TemplateFields<GuideModel>([.optionalText("tenant") { $0.tenant.isEmpty ? nil : $0.tenant }])
}
