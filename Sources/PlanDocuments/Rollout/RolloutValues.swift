import Preflight
import RolloutPlanning
import TenantModel

/// What rollout plan, decision page and index draw on: the plan, its gates, options and risks, all counted once, and the words.
struct RolloutValues: Sendable {
    let plan: RolloutPlan
    let assessment: Assessment
    let decisions: Decisions
    /// The values of the pre-flight report, whose tables the rollout plan shows too.
    let report: ReportValues
    let planText: PlanText
    let text: RolloutText
    let team: ProjectTeam
    let gates: [Gate]
    let options: [RolloutOption]
    let risks: [RolloutRisk]
    let useCases: UseCaseTable
    let counts: RolloutCounts
    let size: DocumentSize
    let coverage: CoverageNumbers
    /// Whether a pre-flight page is written beside the documents, whose explorer shows the people of a wave.
    let hasExplorer: Bool
    /// Users to hold before enablement.
    let held: Int

    init(
        _ plan: RolloutPlan, _ assessment: Assessment, reports: [RuleReport], store: TemplateStore, text: PlanText, hasAnnexes: Bool,
        hasExplorer: Bool = false
    ) throws(TemplateProblems) {
        let decisions = assessment.decisions
        let reportText = try ReportText(store, isEnabled: decisions.tenantAuthority.isAlreadyEnabled)
        report = ReportValues(
            assessment, text: reportText, reasons: try Reasons(store), coverage: CoverageView(decisions, text: try CoverageText(store)),
            hasAnnexes: hasAnnexes)
        team = ProjectTeam(decisions.settings)
        self.text = try RolloutText(store, report: reportText, team: team)
        self.plan = plan
        self.assessment = assessment
        self.decisions = decisions
        planText = text
        self.hasExplorer = hasExplorer && !decisions.tenant.users.ids.isEmpty
        gates = Gates.all(plan, assessment)
        options = RolloutOption.all(plan, isEnabled: assessment.decisions.tenantAuthority.isAlreadyEnabled)
        risks = RolloutRisk.all(assessment, reports: reports)
        useCases = UseCaseTable(plan, decisions)
        counts = RolloutCounts(plan, decisions)
        size = DocumentSize.size(for: decisions)
        coverage = CoverageNumbers(decisions)
        held = plan.standing.count(where: \.isHeld)
    }

    /// Users who stay on Basic Mobility when the last wave is over.
    var staying: Int { counts.atEnd(.basicMobility) }

    /// Whether coexistence is on already.
    var isEnabled: Bool { decisions.tenantAuthority.isAlreadyEnabled }

    /// Whether days count from an enablement that has no day yet.
    var isRelative: Bool { plan.waves.contains { $0.date.day == nil } }

    /// The name of the tenant; our word when it has none.
    var tenantName: String {
        let name = TenantIdentity(decisions).name
        return name.isEmpty ? report.text(.unnamedTenant) : name
    }

    /// Waves after enablement that have users.
    var wavesAfter: Int { plan.waves.count { $0.number > 0 && !$0.users.isEmpty } }

    /// Devices that move with the waves.
    var devices: Int { plan.waves.reduce(0) { $0 + $1.devices } }

    /// Licenses that are to be bought beyond the free ones.
    var toBuy: Figure {
        options.first { $0.kind == .waves }?.licensesToBuy.map { .known($0) } ?? .unknown(reason: text(.buyUnknown))
    }

    /// Devices without a user; not a number while no device list was read.
    var userless: Figure {
        let count = report.counts[DeviceOutcome.notMigrated].total
        return count > 0 || decisions.tenant.devices.count > 0 ? .known(count) : .unknown(reason: text(.tileUserlessReason))
    }

    /// What something that has to be bought costs; nil without a price.
    func cost(of licenses: Int) -> String? {
        guard let seats = plan.seats,
            let price = decisions.settings.licensePrices.first(where: { $0.key.lowercased() == seats.partNumber.lowercased() })?.value
        else { return nil }
        let (sum, isTooLarge) = price.cents.multipliedReportingOverflow(by: licenses)
        guard !isTooLarge else { return nil }
        let rest = sum % 100
        let amount = Figure.grouped(sum / 100) + (rest == 0 ? "" : ".\(rest < 10 ? "0" : "")\(rest)")
        return text(.costs, ["amount": amount, "currency": price.currency, "period": text(price.per == .month ? .month : .year)])
    }

    /// When something is due, as people read it; what was due before today is due now.
    func due(_ date: RolloutDate) -> String {
        guard let day = date.day, day < Day(decisions.asOf) else { return text.day(date) }
        // Where coexistence is on, nothing was due before it.
        if isEnabled { return text(.now) }
        return text(.past, ["day": text.day(date)])
    }

    /// What stands around a document.
    func frame() -> DocumentFrame {
        let words = report.text
        let identity = TenantIdentity(decisions)
        let domain = identity.domains.first.flatMap { $0 == tenantName ? nil : " (\($0))" } ?? ""
        let last = plan.waves.last.map { text.day($0.date) } ?? ""
        let facts = [
            LabeledText(words(.factTenant), tenantName + domain), LabeledText(words(.factAsOf), words.day(decisions.asOf)),
            LabeledText(
                text(.factEnablement), isEnabled ? text(.alreadyOn) : isRelative ? text(.enablementOpen) : plan.waves.first.map { text.day($0.date) } ?? ""),
            LabeledText(text(.factWaves), text(isEnabled ? .wavesFactEnabled : .wavesFact, count: wavesAfter, ["last": last])),
            LabeledText(words(.factTool), "\(ToolVersion.name) \(ToolVersion.version)"),
        ]
        return DocumentFrame(tenant: tenantName, date: words.day(decisions.asOf), kicker: text(.kicker), facts: facts)
    }
}
