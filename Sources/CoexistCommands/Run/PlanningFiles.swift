import ExportReading
import PlanDocuments
import TenantModel

/// What lies in a planning folder and is no export: the logo, and the templates that `coexist init` wrote.
struct PlanningFiles {
    private let logo: String?

    init(_ settings: ProjectSettings) { logo = settings.branding.logoLocation.flatMap(FileText.realPath) }

    func contains(_ file: ExportFile) -> Bool {
        guard file.zipEntry == nil else { return false }
        if let folder = file.location.ranges(of: "/templates/").last, TemplateStore.isTemplate(String(file.location[folder.upperBound...])) { return true }
        return logo != nil && FileText.realPath(file.location) == logo
    }
}
