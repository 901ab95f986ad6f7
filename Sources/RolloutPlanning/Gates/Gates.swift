import ExportReading
public import Preflight
import ReferenceData
import TenantModel

/// The gates of a plan.
public enum Gates {
    /// All gates, in their order.
    public static func all(_ plan: RolloutPlan, _ assessment: Assessment) -> [Gate] {
        let maker = GateMaker(facts(plan, assessment))
        return Gate.Name.allCases.map { Gate($0, date: date(of: $0, plan), criteria: maker.criteria(of: $0)) }
    }

    private static func date(of gate: Gate.Name, _ plan: RolloutPlan) -> RolloutDate? {
        let calendar = plan.calendar
        switch gate {
        case .g0: return calendar.date(before: 0, by: 28)
        case .g1: return calendar.date(before: 0, by: 14)
        case .g2: return calendar.notice(before: 0, by: 1)
        case .g3: return calendar.dates[0]
        case .g4: return calendar.dates.count > 1 ? calendar.date(after: 1, by: 7) : nil
        case .g5: return nil
        case .g6: return calendar.date(after: calendar.dates.count - 1, by: 14)
        }
    }

    private static let authorityRules = ["AUT-01", "AUT-02", "AUT-04", "CON-01", "CON-03"]

    /// The gates that are asked before enablement, as far as they can be told without a plan: what only waves and dates answer is not evaluated.
    public static func beforePlan(_ assessment: Assessment) -> [Gate] {
        var facts = GateFacts(lastWave: .enablement(offset: 0))
        fill(&facts, assessment)
        let maker = GateMaker(facts)
        return [Gate.Name.g0, .g1, .g2].map { name in
            let criteria = maker.criteria(of: name).map { criterion in
                ofPlan.contains(criterion.kind) && criterion.state != .notApplicable
                    ? GateCriterion(criterion.kind, .notEvaluated, rules: criterion.rules) : criterion
            }
            return Gate(name, date: nil, criteria: criteria)
        }
    }

    /// What nobody can tell without a plan.
    private static let ofPlan: Set<GateCriterionKind> = [.settingsCovered, .seatsForPilot, .pushCertificate, .freeEnablementDay]

    /// What a plan and an assessment say of everything that gates look at.
    static func facts(_ plan: RolloutPlan, _ assessment: Assessment) -> GateFacts {
        var facts = GateFacts(lastWave: plan.waves.last?.date ?? plan.calendar.dates[0])
        fill(&facts, assessment)
        facts.uncovered = uncovered(plan, assessment)
        facts.seatsAtHand = plan.seats?.free
        facts.seatsNeeded = plan.seats?.needed
        facts.seatsOfPilot = plan.waves.first { $0.number == 1 }?.seats ?? 0
        facts.enablementFaults = plan.calendar.dates[0].day.map { _ in plan.dateFindings.count { $0.wave == 0 } }
        facts.pilotHasRun = plan.pilot.hasRun
        facts.pilotCells = plan.pilot.cells.count
        facts.pilotCellsCovered = plan.pilot.cells.count - plan.pilot.uncovered.count
        facts.waveBlocked = plan.waves.reduce(0) { $0 + ($1.number > 0 ? $1.blocked : 0) }
        facts.daysAboveCapacity = plan.load.capacity.tiers.isEmpty ? nil : plan.load.forecast.excesses.count
        facts.waveDayFaults = plan.dateFindings.count { $0.wave > 0 }
        return facts
    }

    /// What an assessment alone says.
    private static func fill(_ facts: inout GateFacts, _ assessment: Assessment) {
        let decisions = assessment.decisions
        let (tenant, settings, rules) = (decisions.tenant, decisions.settings, assessment.rules)
        let blockers = { (finding: Finding) in finding.severity == .blocker ? 1 : 0 }

        facts.missingInputs = assessment.verdict.missingForWhoSwitches
        facts.dataBlockers = RuleTally(["DAT-05", "DAT-06", "DAT-10"], in: rules, counting: blockers)
        facts.records = tenant.inputs.reduce(0) { $0 + $1.records }
        facts.unreadableShare = tenant.inputs.map { $0.records == 0 ? 0 : $0.quarantined.count * 10_000 / $0.records }.max() ?? 0
        facts.unreadableLimit = Int((settings.thresholds.quarantineMaxPercent * 100).rounded())
        facts.devices = tenant.devices.count
        facts.unknownOwners = RuleTally(["DAT-04"], in: rules) { $0.subjects.count }
        facts.unknownOwnerLimit = Int((settings.thresholds.unknownOwnerMaxPercent * 100).rounded())
        facts.skew = RuleTally(["DAT-03"], in: rules) { $0.subjects.count }

        facts.authorityBlockers = RuleTally(authorityRules, in: rules, counting: blockers)
        facts.seatReserve = assessment.seats.poolToGive.map(assessment.seats.reserve) ?? settings.thresholds.seatReserve
        facts.evaluationStarted = settings.evaluationStarted.map { Day($0) }
        facts.acknowledgements = settings.acknowledgements.count

        let lists = tenant.inputs.filter { $0.provides.contains(.entraDevices) || $0.provides.contains(.intuneDevices) }
        facts.exportAge = lists.compactMap(\.newestTimestamp).min().map { Int(max(0, decisions.asOf.seconds - $0.seconds) / 3_600) }
        facts.enablingBlockers = enablingBlockers(assessment)
        facts.openHighs = unique(assessment.verdict.conditions)
        facts.unintended = unintended(decisions)
        facts.weaker = RuleTally(["POL-03"], in: rules) { finding in
            finding.severity >= .high && !isWaived("POL-03", settings, decisions) ? finding.subjects.count : 0
        }
        facts.appleDevices = tenant.devices.ids.count { tenant.devices.platform(of: $0).isApple }
        facts.pushCertificateExpiry = settings.pushCertificateExpiry.map { Day($0) }
        facts.userless = RuleTally(["DEV-01"], in: rules) { $0.subjects.count }
        facts.isUserlessDecided = settings.supportCases.contains { !$0.value.isEmpty } || isWaived("DEV-01", settings, decisions)
        facts.isEnabled = decisions.tenantAuthority.isAlreadyEnabled
    }

    /// Users of wave 0 and of the pilot without replacement policy or mail profile.
    private static func uncovered(_ plan: RolloutPlan, _ assessment: Assessment) -> RuleTally {
        let concerned = { (user: UserID) in plan.waveOfUser[user.row] == 0 || plan.waveOfUser[user.row] == 1 }
        var users: Set<UserID> = []
        var tally = RuleTally(["POL-01", "POL-04"], in: assessment.rules) { finding in
            if case .users(let found) = finding.subjects, finding.severity >= .high { users.formUnion(found.filter(concerned)) }
            return 0
        }
        tally.found = users.count
        return tally
    }

    private static func enablingBlockers(_ assessment: Assessment) -> RuleTally {
        let found = assessment.findings.filter { $0.finding.severity == .blocker && $0.finding.scope == .enabling && $0.rule.text.id != "DAT-01" }
        let open = assessment.verdict.openQuestions
        return RuleTally(
            found: found.count, rules: RuleCatalog.enablingBlockers.map(\.id), open: open.map(\.rule), missing: unique(open.flatMap(\.missing)))
    }

    private static func unintended(_ decisions: Decisions) -> Int? {
        guard decisions.intent.isStated else { return nil }
        let signed = decisions.settings.exceptions.filter { ["LIC-02", "LIC-09"].contains($0.rule) && ($0.expires.map { $0 > decisions.asOf } ?? true) }
        guard !signed.contains(where: { $0.subjects.isEmpty }) else { return 0 }
        let names = Set(signed.flatMap(\.subjects).map { $0.lowercased() })
        return decisions.tenant.users.ids.count { user in
            decisions.userOutcome[user.row] == .switchesAtEnablement && decisions.intent.intended[user.row] == .no
                && (names.isEmpty || !names.contains(decisions.tenant.users[user].userPrincipalName.lowercased()))
        }
    }

    private static func isWaived(_ rule: String, _ settings: ProjectSettings, _ decisions: Decisions) -> Bool {
        settings.exceptions.contains { $0.rule == rule && $0.subjects.isEmpty && ($0.expires.map { $0 > decisions.asOf } ?? true) }
    }

    private static func unique<Value: Hashable>(_ values: [Value]) -> [Value] {
        var seen: Set<Value> = []
        return values.filter { seen.insert($0).inserted }
    }
}
