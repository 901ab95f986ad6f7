import ExportReading
import Foundation
import Preflight
import RolloutPlanning
import TenantModel

@testable import PlanDocuments

/// The support documents of a sample tenant.
struct SupportSample {
    let values: SupportValues
    let library: GuideLibrary
    let sources: [Source]
    let store: TemplateStore

    init(_ sample: ReportSample, enablement: String? = nil, _ change: (inout ProjectSettings) -> Void = { _ in }) throws {
        var settings = sample.settings
        if let enablement { settings.enablement = Day(enablement)?.start }
        settings.licensesToBuy = ["EMS": 200]
        change(&settings)
        let assessment = Assessment(DecisionMaker(tenant: sample.tenant, settings: settings, asOf: ReportSample.asOf).decide())
        store = try TemplateStore()
        let plan = try PlanMaker(assessment).plan()
        values = SupportValues(
            plan, assessment, text: try SupportText(store), planText: try PlanText(store), contact: HelpDeskContact(assessment.decisions.settings))
        sources = try ReportSources(store, file: "support/sources.txt").named
        library = try GuideLibrary(values, store: store, sources: sources)
    }

    private var plan: SupportPlan { SupportPlan(values: values, library: library, sources: sources) }
    func markdown() throws -> [UInt8] { try plan.document(store).markdown(words: Words(store)) }
    func text() throws -> String { String(decoding: try markdown(), as: UTF8.self) }
    func card() throws -> String { String(decoding: try plan.card(store).markdown(words: Words(store)), as: UTF8.self) }

    func files(_ kinds: Set<PreflightFiles.Kind> = Set(PreflightFiles.Kind.allCases)) throws -> [String: String] {
        let files = try SupportFiles(
            values.plan, values.assessment, store: store, planText: values.planText, workers: Workers(count: 1)
        ).files(kinds)
        return Dictionary(uniqueKeysWithValues: try files.map { ($0.path, String(decoding: try $0.bytes(), as: UTF8.self)) })
    }
}
