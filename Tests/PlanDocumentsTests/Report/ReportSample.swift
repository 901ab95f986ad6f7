import ExportReading
import Foundation
import Preflight
import TenantImport
import TenantModel
import Testing

@testable import PlanDocuments

/// The sample tenants, read as the program reads them. Their settings repeat `coexist.yaml` until its reader is there.
enum ReportSample: String, CaseIterable, CustomTestStringConvertible {
    case fabrikam = "Fabrikam"
    case contoso = "Contoso"
    case schoolOfFineArt = "SchoolOfFineArt"
    case tailspin = "Tailspin"

    var testDescription: String { rawValue }

    static let asOf = Timestamp(seconds: 1_795_132_799)  // 2026-11-19T23:59:59Z

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// What the pre-flight concludes.
    var assessment: Assessment { Assessment(DecisionMaker(tenant: tenant, settings: settings, asOf: Self.asOf).decide()) }

    /// What the exports say.
    var tenant: Tenant {
        let found = ExportFolder.files(at: [Self.root.appending(path: "SampleData").appending(path: rawValue).path])
        let files = found.files.filter { !$0.path.hasSuffix(".md") && !$0.path.hasSuffix(".yaml") }
        let importer = TenantImporter(reader: ExportReader(workers: Workers(count: 2)), options: ImportOptions(now: Self.asOf))
        return importer.tenant(from: files, failures: found.failures)
    }

    var settings: ProjectSettings {
        var settings = ProjectSettings()
        switch self {
        case .fabrikam: settings.identity("Fabrikam", "46cff8a7-f89d-42ec-ba8f-c6c0e8c21ac5", "fabrikam.com", "fabrikam.onmicrosoft.com")
        case .tailspin:
            settings.identity("Tailspin Toys", "6350fd1a-79b9-42c5-9608-4f1b0d1921fc", "tailspintoys.com", "tailspintoys.onmicrosoft.com")
        case .schoolOfFineArt:
            settings.identity(
                "School of Fine Art", "e01c0232-66f9-46d2-afda-2df9253a25fb", "fineartschool.net", "fineartschool.onmicrosoft.com")
            settings.enrollmentManagers = ["ipad.setup@fineartschool.net"]
        case .contoso:
            settings.identity("Contoso", "041693bb-69a0-43e2-8026-3542830d5cdc", "contoso.com", "contoso.onmicrosoft.com")
            settings.authority = .office365
            settings.statedBy = "Tenant administration › Tenant status"
            settings.statedOn = "2026-11-17"
            var targets = UserSelector()
            targets.groups = ["MDM Rollout Targets"]
            targets.departments = ["Sales", "IT"]
            settings.targets = targets
            var stay = UserSelector()
            stay.users = ["meera.mehta@contoso.com"]
            stay.groups = ["Shop Floor"]
            settings.stay = stay
            settings.licenseToGive = "EMS"
            settings.productNames = ["Microsoft 365 Empresa Premium": "SPB"]
            settings.enrollmentManagers = ["dem.enrollment@contoso.com"]
        }
        return settings
    }
}

extension ProjectSettings {
    fileprivate mutating func identity(_ name: String, _ id: String, _ domains: String...) {
        tenantName = name
        tenantID = GUID(id)
        self.domains = domains
    }
}

extension Assessment {
    /// The report in Markdown.
    func markdown(hasAnnexes: Bool = true) throws -> String {
        String(decoding: try document(hasAnnexes: hasAnnexes).markdown(words: Words(TemplateStore())), as: UTF8.self)
    }

    /// The report as a page.
    func page(hasAnnexes: Bool = true) throws -> String {
        String(decoding: try PageShell(TemplateStore()).page(document(hasAnnexes: hasAnnexes)), as: UTF8.self)
    }

    /// The report.
    func document(hasAnnexes: Bool = true) throws -> Document {
        let store = try TemplateStore()
        return try PreflightReport(self, store: store, reasons: try Reasons(store), hasAnnexes: hasAnnexes).document()
    }
}
