import Preflight
import RolloutPlanning
import TenantModel

/// The rollout plan: its template, full or short, with the values of a plan.
struct RolloutReport {
    let values: RolloutValues
    let store: TemplateStore

    /// The document.
    func document() throws(TemplateProblems) -> Document {
        let template = try Self.template(values.size == .short ? .short : .full, store)
        return template.document(RolloutModel(values: values), frame: values.frame(), components: components)
    }

    /// Its two sizes.
    enum Sheet: String, CaseIterable {
        case full = "rollout/rollout-plan.md"
        case short = "rollout/short.md"
    }

    /// A template, checked.
    static func template(_ sheet: Sheet, _ store: TemplateStore) throws(TemplateProblems) -> DocumentTemplate<RolloutModel, RolloutSlot> {
        try DocumentTemplate(sheet.rawValue, in: store, sources: ReportSources(store, file: "rollout/sources.txt").named)
    }

    private func components(_ slot: RolloutSlot) -> [any Component] {
        let report = values.report
        return switch slot {
        case .tiles: [SummarySection(values: values).tiles]
        case .flow: SummarySection(values: values).flow
        case .failures: OpenSection(values: report).failures
        case .openQuestions: OpenSection(values: report).questions
        case .openShort: SummarySection(values: values).openQuestions
        case .missing: OpenSection(values: report).missing
        case .populations: WhoSection(values: report).populations
        case .standings: ScopeSection(values: values).standings
        case .useCases: ScopeSection(values: values).useCases
        case .policyMatrix: CoverageSection(values: report).matrix
        case .policyLosses: CoverageSection(values: report).losses
        case .policyOverlaps: CoverageSection(values: report).overlaps
        case .policyMail: CoverageSection(values: report).mail
        case .seats: WaveSection(values: values).seats
        case .pools: LicenseSection(values: report, plan: values.plan).pools
        case .grants: LicenseSection(values: report).grants
        case .joins: ScopeSection(values: values).joins
        case .network: ScopeSection(values: values).network
        case .pilotCoverage: PilotSection(values: values).coverage
        case .pilotMembers: PilotSection(values: values).members
        case .pilotOpen: PilotSection(values: values).open
        case .waves: WaveSection(values: values).waves
        case .waveCalendar: CalendarSection(values: values).timeline
        case .load: WaveSection(values: values).load
        case .checkIns: DeviceSection(values: report).checkIns
        case .curve: WaveSection(values: values).curve
        case .special: SpecialSection(values: values).groups
        case .gates: GateSection(values: values).all
        case .gatesShort: GateSection(values: values).overview
        case .risks: RiskSection(values: values).register(nil)
        case .risksShort: RiskSection(values: values).register(5)
        case .people: PeopleSection(values: values).roles
        }
    }
}
