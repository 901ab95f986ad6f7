import Preflight
import RolloutPlanning
import TenantModel

/// What the support documents draw on: the plan, its numbers counted once, and the words.
struct SupportValues: Sendable {
    let plan: RolloutPlan
    let assessment: Assessment
    let decisions: Decisions
    let text: SupportText
    let planText: PlanText
    let contact: HelpDeskContact
    let watch: WatchLists
    let exposures: IssueExposures
    let tenant: TenantIdentity
    let userless: [DeviceID]

    init(_ plan: RolloutPlan, _ assessment: Assessment, text: SupportText, planText: PlanText, contact: HelpDeskContact) {
        self.plan = plan
        self.assessment = assessment
        self.text = text
        self.planText = planText
        self.contact = contact
        decisions = assessment.decisions
        let watch = WatchLists(plan, assessment.decisions)
        self.watch = watch
        exposures = IssueExposures(plan, assessment, watch: watch)
        tenant = TenantIdentity(assessment.decisions)
        userless = assessment.decisions.devices(.notMigrated)
    }

    var isShort: Bool { DocumentSize.size(for: decisions) == .short }
    /// Whether coexistence is on already.
    var isEnabled: Bool { decisions.tenantAuthority.isAlreadyEnabled }
    /// Whether days count from an enablement that has no day yet.
    var isRelative: Bool { plan.waves.contains { $0.date.day == nil } }
    var tenantName: String { tenant.name.isEmpty ? text(.unnamedTenant) : tenant.name }
    var enablement: RolloutDate { plan.calendar.dates.first ?? .enablement(offset: 0) }
    /// Devices that move with somebody of a wave.
    var devices: Int { plan.waves.reduce(0) { $0 + $1.devices } }
    /// Waves with people in them.
    var waves: [PlanWave] { plan.waves.filter { !$0.users.isEmpty } }
    /// Of the devices without a user those that are only suspected.
    var suspected: Int { userless.count { decisions.deviceReason[$0.row] == .noUserSuspected } }

    /// When intensive support ends.
    var end: RolloutDate {
        let last = waves.last?.number ?? 0
        let wave = last < plan.calendar.dates.count ? last : 0
        // While the enablement is open all days count from it, not from waves.
        return isRelative ? plan.calendar.dates[wave].advanced(by: 14) : plan.calendar.date(after: wave, by: 14)
    }

    /// A day before enablement.
    func before(_ days: Int) -> RolloutDate { plan.calendar.date(before: 0, by: days) }

    /// Whether a day is over, so that what was due on it is due now.
    func isOver(_ date: RolloutDate) -> Bool { date.day.map { $0 < Day(decisions.asOf) } ?? false }

    /// When something is due, as people read it.
    func due(_ date: RolloutDate) -> String { isOver(date) ? text(.now) : text.date(date) }

    /// The days of training, each once.
    var trainingDays: String {
        let days = [before(14), before(7)].map(due)
        return text.list(days[0] == days[1] ? [days[0]] : days)
    }

    /// What stands around each document.
    func frame(_ kicker: SupportWord) -> DocumentFrame {
        let facts = [
            LabeledText(text(.factTenant), tenantName),
            LabeledText(text(.factEnablement), isEnabled ? text(.alreadyOn) : isRelative ? text(.enablementOpen) : text.date(enablement)),
            LabeledText(text(.factAsOf), text.day(decisions.asOf)),
        ]
        return DocumentFrame(tenant: tenantName, date: text.day(decisions.asOf), kicker: text(kicker), facts: facts)
    }
}
