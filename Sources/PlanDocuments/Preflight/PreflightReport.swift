import ExportReading
import Preflight
import RolloutPlanning
import TenantModel

/// The pre-flight report: values of an assessment in the shape of its template.
struct PreflightReport {
    private let values: ReportValues
    private let store: TemplateStore
    private let unwritten: Set<String>
    private let plan: RolloutPlan?

    /// Counts what the report shows. `hasAnnexes` says whether the CSV files are written beside it, `unwritten` which of the other files are not. With a `plan`
    /// the explorer has its waves.
    init(_ assessment: Assessment, store: TemplateStore, reasons: Reasons, hasAnnexes: Bool, unwritten: Set<String> = [], plan: RolloutPlan? = nil)
        throws(TemplateProblems)
    {
        self.store = store
        self.unwritten = unwritten
        self.plan = plan
        let text = try ReportText(store, isEnabled: assessment.decisions.tenantAuthority.isAlreadyEnabled)
        let coverage = CoverageView(assessment.decisions, text: try CoverageText(store))
        values = ReportValues(assessment, text: text, reasons: reasons, coverage: coverage, hasAnnexes: hasAnnexes)
    }

    /// The document.
    func document() throws(TemplateProblems) -> Document {
        let texts = try Texts(store)
        let identity = TenantIdentity(values.decisions)
        let model = PreflightModel(values: values, tenant: identity.name, asOf: values.text.day(values.decisions.asOf))
        let name = identity.name.isEmpty ? values.text(.unnamedTenant) : identity.name
        return texts.template.document(model, frame: frame(name, identity)) { components($0, texts) }
    }

    /// What the report is made of.
    struct Texts {
        let sources: ReportSources
        let files: TermList
        let glossary: TermList
        let template: DocumentTemplate<PreflightModel, PreflightSlot>

        /// Reads and checks them.
        init(_ store: TemplateStore) throws(TemplateProblems) {
            sources = try ReportSources(store)
            files = try TermList("preflight/files.txt", in: store)
            glossary = try TermList("preflight/glossary.txt", in: store)
            template = try DocumentTemplate("preflight/report.md", in: store, sources: sources.named)
        }
    }

    private func components(_ slot: PreflightSlot, _ texts: Texts) -> [any Component] {
        let findings = FindingsSection(values: values, sources: texts.sources)
        return switch slot {
        case .verdict: [VerdictSection(values: values).banner]
        case .tiles: [TilesSection(values: values, plan: plan).tiles]
        case .silent: DeviceLists(values: values).silent
        case .failures: OpenSection(values: values).failures
        case .openQuestions: OpenSection(values: values).questions
        case .missing: OpenSection(values: values).missing
        case .blockers: findings.cards(.blocker)
        case .highs: findings.cards(.high)
        case .mediums: findings.cards(.medium)
        case .lows: findings.table
        case .flow: WhoSection(values: values).flow
        case .populations: WhoSection(values: values).populations
        case .platforms: WhoSection(values: values).platforms
        case .departments: WhoDetails(values: values).departments
        case .userReasons: WhoDetails(values: values).userReasons
        case .deviceReasons: WhoDetails(values: values).deviceReasons
        case .entitlements: LicenseSection(values: values).entitlements
        case .unknownProducts: LicenseSection(values: values).unknownProducts
        case .pools: LicenseSection(values: values, plan: plan).pools
        case .grants: LicenseSection(values: values).grants
        case .policyNumbers: CoverageSection(values: values).numbers
        case .policyMatrix: CoverageSection(values: values).matrix
        case .policyLosses: CoverageSection(values: values).losses
        case .policyMail: CoverageSection(values: values).mail
        case .policyOverlaps: CoverageSection(values: values).overlaps
        case .policyComparison: CoverageComparison(values: values).tables
        case .policyVerdicts: CoverageComparison(values: values).meanings
        case .groupSplits: CoverageSection(values: values).splits
        case .inventory: DeviceSection(values: values).inventory
        case .checkIns: DeviceSection(values: values).checkIns
        case .curve: DeviceSection(values: values).curve
        case .certificates: DeviceSection(values: values).certificates
        case .userless: DeviceLists(values: values).userless
        case .explorer: ExplorerSection(values: values, plan: plan).explorer
        case .authority: DataSection(values: values).authority
        case .inputs: DataSection(values: values).inputs
        case .actions: [Checklist(items: Action.all(of: values.assessment).map { .init(text: Prose(plain: $0.text), rule: $0.rule) })]
        case .files: [FileList(files: texts.files.terms.filter { !unwritten.contains($0.term) })]
        case .glossary: [texts.glossary.definitions]
        }
    }

    private func frame(_ name: String, _ identity: TenantIdentity) -> DocumentFrame {
        let (text, tenant) = (values.text, values.tenant)
        let read = tenant.inputs.count { $0.format != nil && $0.records > 0 }
        let domain = identity.domains.first.flatMap { $0 == name ? nil : " (\($0))" } ?? ""
        var facts = [LabeledText(text(.factTenant), name + domain), LabeledText(text(.factAsOf), text.day(values.decisions.asOf))]
        if let newest = tenant.inputs.compactMap(\.newestTimestamp).max() { facts.append(LabeledText(text(.factDataUpTo), text.day(newest))) }
        let numbers = [text(.files, count: read), text(.users, count: tenant.users.count), text(.devices, count: tenant.devices.count)]
        facts.append(LabeledText(text(.factRead), text.list(numbers)))
        facts.append(LabeledText(text(.factTool), "\(ToolVersion.name) \(ToolVersion.version)"))
        return DocumentFrame(tenant: name, date: text.day(values.decisions.asOf), kicker: text(.kicker), facts: facts)
    }
}
