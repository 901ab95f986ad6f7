import Preflight
import RolloutPlanning
import TenantModel

/// The values that the prose of rollout plan, decision page and index names.
struct RolloutModel: TemplateModel {
    let values: RolloutValues

    private var plan: RolloutPlan { values.plan }
    private var settings: ProjectSettings { values.decisions.settings }
    private var coverage: PolicyCoverage { values.decisions.coverage }

    private var unintended: Figure {
        values.decisions.intent.isStated ? .known(values.report.users.unintended) : .unknown(reason: values.text(.nobodyTold))
    }

    private var withoutReplacement: Figure {
        coverage.isCompared
            ? .known(values.coverage.withoutReplacement.users)
            : coverage.basis == .nothingToLose ? .known(0) : .unknown(reason: values.text(.policiesNotCompared))
    }

    private var mailUsers: Figure {
        guard coverage.isCompared else { return .unknown(reason: values.text(.policiesNotCompared)) }
        // Those who move, as the support plan counts them.
        return .known(WatchLists(plan, values.decisions).managedMail?.count ?? 0)
    }

    private var compliant: String {
        let counts = values.counts
        guard counts.complianceKnown > 0 else { return values.text(.complianceNotRead) }
        return values.text(.ofWhole, ["part": Figure.grouped(counts.compliant), "whole": Figure.grouped(counts.complianceKnown)])
    }

    private var tickets: String {
        var sum = LoadRange()
        for tier in HelpDeskTier.allCases { sum += plan.load.forecast.total[tier].tickets }
        return values.text.range(sum)
    }

    /// Of the tenant, then of the plan.
    private var assumptions: [String] {
        Assumptions.all(of: values.assessment, withIntent: false).map(\.capitalizedFirst) + plan.assumptions.map(values.planText.sentence)
    }

    private var byod: RolloutWord? {
        switch settings.personalDevices {
        case .mdm: .byodMdm
        case .mam: .byodMam
        case .userChoice: .byodUserChoice
        case .blocked: .byodBlocked
        case nil: nil
        }
    }

    private func desk(_ kind: RolloutOption.Kind) -> String {
        HoursText.text(values.options.first { $0.kind == kind }?.busiestDay ?? 0)
    }

    private var domains: String {
        let domains = TenantIdentity(values.decisions).domains
        return domains.isEmpty ? values.tenantName : values.report.text.list(domains)
    }

    static let fields = TemplateFields<RolloutModel>([
        .optionalText("tenant") { model in TenantIdentity(model.values.decisions).name.isEmpty ? nil : model.values.tenantName },
        .flag("enabled", \.values.isEnabled), .flag("isRelative", \.values.isRelative), .flag("hasAnnexes", \.values.report.hasAnnexes),
        .group("on") { RolloutDays(values: $0.values) }, .group("who") { RolloutRoles(text: $0.values.text) },
        // Numbers of the plan
        .figure("waveZero") { .known($0.plan.waves.first { $0.number == 0 }?.users.count ?? 0) }, .figure("planned") { .known($0.plan.planned) },
        .figure("devices") { .known($0.values.devices) }, .figure("staying") { .known($0.values.staying) },
        .figure("held") { .known($0.values.held) }, .flag("hasHeld") { $0.values.held > 0 && !$0.values.isEnabled },
        .figure("unintended", \.unintended), .figure("userless", \.values.userless), .text("tickets", \.tickets), .text("compliant", \.compliant),
        .figure("coManaged") { .known($0.values.counts.coManaged) }, .figure("guests") { .known($0.values.counts.guests) },
        .figure("mostDevices") { .known($0.values.counts.mostDevices) },
        // What could not be checked
        .flag("hasOpenQuestions") { !$0.values.assessment.verdict.openQuestions.isEmpty || !$0.values.assessment.failures.isEmpty },
        .flag("hasMissing") { !$0.values.assessment.missing.isEmpty },
        .flag("hasAssumptions") { !$0.assumptions.isEmpty }, .texts("assumptions", \.assumptions),
        // Use cases, personal devices
        .flag("hasUseCases") { !$0.values.useCases.leaves.isEmpty }, .flag("useCasesDerived", \.values.useCases.isDerived),
        .flag("byodStated") { $0.byod != nil }, .text("byod") { model in model.byod.map { model.values.text($0) } ?? "" },
        // Policies
        .flag("isCompared", \.coverage.isCompared), .flag("nothingToLose") { $0.coverage.basis == .nothingToLose },
        .flag("hasOverlaps") { !$0.coverage.overlaps.isEmpty }, .flag("hasManagedMail") { $0.coverage.populations.contains { $0.mail != .none } },
        .figure("withoutReplacement", \.withoutReplacement), .figure("mailUsers", \.mailUsers),
        .figure("deadPolicies") { .known($0.values.report.coverage.policies.basicMobility.count { PolicyState($0).isDead }) },
        .optionalText("evaluation") { model in model.settings.evaluationStarted.map(model.values.report.text.day) },
        // Licenses
        .flag("seatsKnown") { $0.plan.seats != nil }, .text("product") { $0.plan.seats?.product ?? "" },
        .figure("seatsFree") { .known($0.plan.seats?.free ?? 0) }, .figure("seatsBought") { .known($0.plan.seats?.bought ?? 0) },
        .figure("seatsNeeded") { .known($0.plan.seats?.needed ?? 0) }, .figure("toBuy", \.values.toBuy),
        .optionalText("cost") { model in model.values.toBuy.number.flatMap { $0 > 0 ? model.values.cost(of: $0) : nil } },
        .flag("groupLicensing") { GroupLicensing($0.values.assessment).isAvailable != false },
        // Infrastructure
        .flag("hasApple") { $0.values.counts.appleDevices > 0 }, .figure("appleDevices") { .known($0.values.counts.appleDevices) },
        .optionalText("certificate") { model in model.settings.pushCertificateExpiry.map(model.values.report.text.day) },
        .optionalText("appleId", \.settings.pushAppleID), .optionalText("topic", \.settings.pushTopic),
        .flag("scopesStated") { $0.settings.mdmUserScope != nil || $0.settings.mamUserScope != nil },
        .optionalText("mdmUserScope", \.settings.mdmUserScope?.rawValue), .optionalText("mamUserScope", \.settings.mamUserScope?.rawValue),
        .flag("scopesOverlap") { $0.settings.mdmUserScope.map { $0 != .none } == true && $0.settings.mamUserScope.map { $0 != .none } == true },
        .flag("adminsStated") { $0.settings.allowsUnlicensedAdmins != nil }, .flag("adminsAllowed") { $0.settings.allowsUnlicensedAdmins == true },
        .text("domains", \.domains), .flag("hasJoinTypes") { $0.values.counts.joins.contains { $0.key != .unknown } },
        .flag("hasNetwork") { $0.plan.load.network.map { !$0.days.isEmpty } ?? false },
        .flag("hasManagers") { !$0.values.decisions.enrollmentManagers.isEmpty },
        .figure("managers") { .known($0.values.decisions.enrollmentManagers.count) }, .flag("partner") { $0.settings.projectOperator == .partner },
        // Pilot and waves
        .figure("pilotUsers") { .known($0.plan.pilot.members.count) },
        .figure("pilotDevices") { .known($0.plan.pilot.members.reduce(0) { $0 + $1.devices }) },
        .text("pilotCoverage") { Percent.text($0.plan.pilot.covered, of: $0.plan.pilot.total) },
        .text("pilotBound") { Percent.text($0.plan.pilot.covered, of: $0.plan.pilot.bound) },
        .flag("pilotHasRun", \.plan.pilot.hasRun), .flag("pilotDefaultSize", \.plan.pilot.isDefaultSize),
        .text("pilotSizeSetting") { $0.plan.pilot.sizeChange?.setting ?? "" },
        .figure("pilotUsualSize") { .known($0.plan.pilot.sizeChange?.usual ?? 0) },
        .flag("pilotSizeIsChanged") { $0.plan.pilot.sizeChange != nil },
        .figure("pilotMissing") { .known($0.plan.pilot.missingBySites) }, .flag("pilotIsShort") { $0.plan.pilot.missingBySites > 0 },
        .flag("hasLaterWaves") { $0.plan.laterWaves > 0 },
        .flag("hasWaveZero") { ($0.plan.waves.first?.devices ?? 0) > 0 },
        .text("canaries") { model in model.values.text(.devices, count: min(5, model.plan.waves.first?.devices ?? 0)) },
        .flag("hasReenrollment") { $0.plan.waves.contains { $0.reenrollingUsers > 0 } },
        .figure("reenrollUsers") { .known($0.plan.waves.reduce(0) { $0 + $1.reenrollingUsers }) },
        .flag("hasDifference") { $0.plan.difference != nil }, .figure("unchanged") { .known($0.plan.difference?.unchanged ?? 0) },
        .figure("movedUsers") { .known($0.plan.difference?.moved.count ?? 0) }, .figure("addedUsers") { .known($0.plan.difference?.added.count ?? 0) },
        .figure("removedUsers") { .known($0.plan.difference?.removed.count ?? 0) },
        // Decision
        .flag("sameLicenses") { $0.plan.seats != nil },
        .figure("firstUsers") { .known(max($0.plan.pilot.members.count, $0.plan.waves.first?.users.count ?? 0)) },
        .text("busiestWaves") { $0.desk(.waves) }, .text("busiestAtOnce") { $0.desk(.atOnce) },
    ])
}
