import ExportReading
import Foundation
import Preflight
import RolloutPlanning
import TenantImport
import TenantModel
import Testing

@testable import PlanDocuments

/// A sample tenant, planned, with everything that the communication of its plan writes.
struct MessageSample {
    let plan: RolloutPlan
    let assessment: Assessment
    let store: TemplateStore

    var decisions: Decisions { assessment.decisions }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// What the exports of a sample tenant say, with what a plan wants of people.
    static func tenant(_ sample: ReportSample) -> Tenant {
        let found = ExportFolder.files(at: [root.appending(path: "SampleData").appending(path: sample.rawValue).path])
        let files = found.files.filter { !$0.path.hasSuffix(".md") && !$0.path.hasSuffix(".yaml") }
        let importer = TenantImporter(
            reader: ExportReader(workers: Workers(count: 2)), options: ImportOptions(now: ReportSample.asOf, planning: true))
        return importer.tenant(from: files, failures: found.failures)
    }

    static let contosoTenant = tenant(.contoso)
    static let contoso = Result { try MessageSample(.contoso, contosoTenant) }

    init(
        _ sample: ReportSample, _ tenant: Tenant, templates: [String: String] = [:], enablement: String? = "2026-12-08",
        change: (inout ProjectSettings) -> Void = { _ in }
    ) throws {
        var settings = sample.settings
        settings.enablement = enablement.flatMap { Day($0) }?.start
        settings.helpDesk.contact = "+33 1 23 45 67 00"
        settings.helpDesk.hours = "Mon-Fri 8:00-18:00"
        settings.sponsor = "Ada Lindqvist"
        if sample == .contoso {
            settings.vip = Self.vip
            settings.licensesToBuy = ["EMS": 45]
        }
        change(&settings)
        store = try TemplateStore(overrides: templates)
        assessment = Assessment(DecisionMaker(tenant: tenant, settings: settings, asOf: ReportSample.asOf).decide())
        plan = try PlanMaker(assessment).plan()
    }

    private static var vip: UserSelector {
        var vip = UserSelector()
        vip.users = ["olga.lebedev@contoso.com", "tamar.golan@contoso.com"]
        return vip
    }

    /// The files by path.
    func files(_ kinds: Set<PreflightFiles.Kind> = [.md, .html]) throws -> [String: String] {
        let files = try CommunicationFiles(plan, assessment, store: store).files(kinds, workers: Workers(count: 2))
        return Dictionary(uniqueKeysWithValues: try files.map { ($0.path, String(decoding: try $0.bytes(), as: UTF8.self)) })
    }

    /// What messages are made from.
    func source() throws -> MessageSource {
        MessageSource(plan, decisions, languages: try MessageLanguages(store, symbols: decisions.tenant.symbols))
    }

    /// The rows of a mail-merge file, by column.
    static func rows(_ text: String?) throws -> [[String: String]] {
        var text = try #require(text)
        let rows = text.withUTF8 { DelimitedText.rows(of: UnsafeRawBufferPointer($0)) }
        return rows.dropFirst().map { row in Dictionary(zip(MessageMergeFile.columns, row), uniquingKeysWith: { first, _ in first }) }
    }
}
