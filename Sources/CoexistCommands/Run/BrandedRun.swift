import PlanDocuments
import TenantModel

/// The customer's name and looks, looked at before anything is read: a document must not fail when all is computed.
enum BrandedRun {
    static func check(_ run: TenantRun, _ store: TemplateStore) throws(CommandFailure) {
        let problems = BrandingCheck.problems(of: run.settings.branding, path: run.settings.path ?? "", store: store)
        guard problems.isEmpty else { throw CommandFailure(lines: problems.map { "\($0)" }) }
    }
}
