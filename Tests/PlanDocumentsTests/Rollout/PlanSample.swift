import ExportReading
import Foundation
import Preflight
import RolloutPlanning
import TenantImport
import TenantModel
import Testing

@testable import PlanDocuments

/// The plan of a sample tenant with its documents.
struct PlanSample {
    let assessment: Assessment
    let plan: RolloutPlan
    let reports: [RuleReport]
    let store: TemplateStore
    let text: PlanText

    /// `change`: what the project file would say besides.
    init(_ sample: ReportSample, change: (inout ProjectSettings) -> Void = { _ in }) throws {
        var settings = sample.settings
        if sample == .contoso { settings.licensesToBuy = ["EMS": 45] }
        change(&settings)
        assessment = Assessment(DecisionMaker(tenant: sample.tenant, settings: settings, asOf: ReportSample.asOf).decide())
        plan = try PlanMaker(assessment).plan()
        reports = PlanRules.reports(PlanSubject(assessment.decisions, pilot: plan.pilot, plan: plan))
        store = try TemplateStore()
        text = try PlanText(store)
    }

    /// Contoso as a project with a day, people and prices.
    static func contoso() throws -> PlanSample {
        try PlanSample(.contoso) { settings in
            settings.enablement = Timestamp(year: 2026, month: 12, day: 7)
            settings.sponsor = "Ada Lindqvist"
            settings.people = [ProjectPerson(role: "rolloutLead", name: "Lin Ferreira", mail: "lin@contoso.com")]
            settings.licensePrices = ["EMS": LicensePrice(cents: 995, currency: "EUR", per: .month)]
            settings.pushCertificateExpiry = Timestamp(year: 2027, month: 5, day: 1)
            settings.helpDeskCapacity = [.tier1: 8, .tier2: 12, .tier3: 4]
        }
    }

    func values(hasAnnexes: Bool = true) throws -> RolloutValues {
        try RolloutValues(plan, assessment, reports: reports, store: store, text: text, hasAnnexes: hasAnnexes)
    }

    func rollout() throws -> Document { try RolloutReport(values: values(), store: store).document() }
    func decision() throws -> Document { try DecisionReport(values: values(), store: store).document() }

    func markdown(_ document: Document) throws -> String { String(decoding: document.markdown(words: try PageShell(store).words), as: UTF8.self) }
    func page(_ document: Document) throws -> [UInt8] { try PageShell(store).page(document) }

    /// All files of a plan.
    func files(_ kinds: Set<PreflightFiles.Kind> = Set(PreflightFiles.Kind.allCases)) throws -> [OutputFile] {
        try PlanFiles(
            plan, assessment, reports: reports, workers: Workers(count: 1), store: store, text: text, keptActions: [:], layout: .current
        ).files(kinds)
    }

    /// `plan.json`.
    func json() throws -> [String: Any] {
        let bytes = PlanJSON(plan, assessment, reports: reports, text: text).bytes()
        return try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }
}
