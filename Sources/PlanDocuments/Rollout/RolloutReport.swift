import Preflight
import RolloutPlanning
import TenantModel

/// The rollout plan: its template, full or short, with the values of a plan.
struct RolloutReport {
    let values: RolloutValues
    let store: TemplateStore

    /// The document.
    func document() throws(TemplateProblems) -> Document {
        let sources = try ReportSources(store, file: "rollout/sources.txt")
        // Both are checked, whichever is used: a mistake in the customer's own must not wait for another tenant.
        let full = try DocumentTemplate<RolloutModel, RolloutSlot>("rollout/rollout-plan.md", in: store, sources: sources.named)
        let short = try DocumentTemplate<RolloutModel, RolloutSlot>("rollout/short.md", in: store, sources: sources.named)
        let template = values.size == .short ? short : full
        return template.document(RolloutModel(values: values), frame: values.frame(), components: components)
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
        case .pools: LicenseSection(values: report, neededByPlan: values.plan.seats?.needed).pools
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
