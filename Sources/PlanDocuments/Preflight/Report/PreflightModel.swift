import Preflight
import TenantModel

/// The values that the report's prose names.
struct PreflightModel: TemplateModel {
    let values: ReportValues
    let tenant: String
    let asOf: String

    private var findings: [(rule: RuleReport, finding: Finding)] { values.assessment.findings }
    private func has(_ severity: Severity) -> Bool { findings.contains { $0.finding.severity == severity } }
    private func total(_ outcome: UserOutcome) -> Int { values.counts[outcome].total }
    private func total(_ outcome: DeviceOutcome) -> Int { values.counts[outcome].total }

    private var hasApple: Bool { Platform.allCases.contains { $0.isApple && values.devices.count($0, .switchesAtEnablement) > 0 } }

    static let fields = TemplateFields<PreflightModel>([
        // Whose report, and whether coexistence is on already
        .optionalText("tenant") { $0.tenant.isEmpty ? nil : $0.tenant },
        .text("asOf", \.asOf),
        .optionalText("dataUpTo") { model in model.values.devices.dataUpTo.map(model.values.text.day) },
        .flag("enabled", \.values.isEnabled), .flag("hasAnnexes", \.values.hasAnnexes),
        // Due and silent
        .figure("due") { .known($0.values.after?.due.count ?? 0) },
        .figure("dueDevices") { .known($0.total(DeviceOutcome.switchesAtEnablement)) },
        .figure("silent") { .known($0.values.after?.silentForADay.count ?? 0) },
        .figure("stuck") { .known($0.values.after?.stuck.count ?? 0) },
        // What could not be checked
        .flag("hasOpenQuestions") { !$0.values.assessment.verdict.openQuestions.isEmpty || !$0.values.assessment.failures.isEmpty },
        .flag("hasMissing") { !$0.values.assessment.missing.isEmpty },
        // Findings
        .flag("hasFindings") { !$0.findings.isEmpty }, .flag("hasBlockers") { $0.has(.blocker) }, .flag("hasHighs") { $0.has(.high) },
        .flag("hasMediums") { $0.has(.medium) }, .flag("hasLows") { $0.has(.low) || $0.has(.info) },
        // Who switches, licenses
        .flag("hasTenantData") { $0.values.tenant.users.count + $0.values.tenant.devices.count > 0 },
        .flag("hasLicenses") { LicenseSection(values: $0.values).hasContent },
        .figure("switching") { .known($0.total(UserOutcome.switchesAtEnablement)) },
        .figure("presumed") { .known($0.values.users.count(.planPresumed)) },
        // Policies
        .flag("hasPolicyQuestion") { $0.values.tenant.users.count > 0 || !$0.values.coverage.policies.basicMobility.isEmpty },
        .flag("isCompared", \.values.coverage.coverage.isCompared),
        .flag("nothingToLose") { $0.values.coverage.coverage.basis == .nothingToLose },
        .flag("statedNoIntune") { $0.values.decisions.settings.hasNoIntunePolicies },
        .flag("basicMissing") { $0.values.coverage.coverage.missing.contains(.basicMobilityPolicies) },
        .flag("intuneMissing") { $0.values.coverage.coverage.missing.contains(.intunePolicies) },
        .flag("hasLosses") { $0.values.coverage.coverage.populations.contains { !$0.policies.isEmpty && !$0.gaps.isEmpty } },
        .flag("hasOverlaps") { !$0.values.coverage.coverage.overlaps.isEmpty },
        .flag("hasManagedMail") { $0.values.coverage.coverage.populations.contains { $0.mail != .none } },
        .flag("hasComparison") { $0.values.coverage.coverage.populations.contains { !$0.policies.isEmpty } },
        .flag("hasSplits") { $0.values.coverage.policies.basicMobility.contains { !($0.targets ?? []).isEmpty } },
        // Devices
        .flag("hasDevices") { $0.values.tenant.devices.count > 0 },
        .flag("hasWaitingDevices") { $0.values.devices.ages.contains { $0 > 0 } },
        .flag("hasSwitchingDevices") { $0.total(DeviceOutcome.switchesAtEnablement) > 0 }, .flag("hasApple", \.hasApple),
        .flag("hasCertificates") { DeviceSection(values: $0.values).hasCertificates },
        .figure("userless") { .known($0.total(DeviceOutcome.notMigrated)) },
        .figure("suspected") { .known($0.values.devices.count(.noUserSuspected)) },
        // Actions and assumptions
        .flag("hasActions") { !Action.all(of: $0.values.assessment).isEmpty },
        .flag("hasAssumptions") { !Assumptions.all(of: $0.values.assessment).isEmpty },
        .texts("assumptions") { Assumptions.all(of: $0.values.assessment).map { $0.prefix(1).uppercased() + $0.dropFirst() } },
    ])
}
