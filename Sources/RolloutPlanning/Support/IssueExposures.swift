public import Preflight
import TenantModel

/// How many of a tenant can meet each known issue.
public struct IssueExposures: Sendable {
    private let exposures: [KnownIssue: IssueExposure]

    /// Counts for a plan.
    public init(_ plan: RolloutPlan, _ assessment: Assessment, watch: WatchLists) {
        let devices = ExposedDevices(assessment.decisions, plan)
        exposures = Dictionary(
            uniqueKeysWithValues: KnownIssue.allCases.map { ($0, Self.exposure($0, assessment, devices, watch)) })
    }

    /// The exposure to an issue.
    public subscript(issue: KnownIssue) -> IssueExposure { exposures[issue] ?? .notEvaluated(.notInExports) }

    /// How many have no number.
    public var open: Int {
        exposures.values.count { if case .notEvaluated = $0 { true } else { false } }
    }

    private static func exposure(_ issue: KnownIssue, _ assessment: Assessment, _ devices: ExposedDevices, _ watch: WatchLists) -> IssueExposure {
        let decisions = assessment.decisions
        switch issue {
        case .applePushWindow: return .devices(devices.apple)
        case .mailPrompt, .mailNotCompliant: return watch.managedMail.map { .users($0.count) } ?? .notEvaluated(.policiesNotCompared)
        case .mailPromptRepeats: return .notEvaluated(.certificateProfilesNotRead)
        case .twoProfiles: return count("POL-06", assessment)
        case .notSwitched: return watch.offline.map { .devices($0.count) } ?? .notEvaluated(.checkInsNotRead)
        case .neverMoves: return .devices(devices.withoutUser + devices.ofManagers)
        case .reportLags: return .devices(devices.planned)
        case .removedByCompanyPortal: return devices.hasDates ? .devices(devices.silentForAMonth) : .notEvaluated(.checkInsNotRead)
        case .vanished: return watch.expiredCertificate.map { .devices($0.count) } ?? .notEvaluated(.certificatesNotRead)
        case .deviceLimit, .personalRefused: return .notEvaluated(.restrictionsNotRead)
        case .noAccess: return count("LIC-06", assessment)
        case .authorityNotDefined: return authority(decisions)
        case .profileInstallation: return .devices(devices.otherManagement)
        case .serverName: return .notEvaluated(.dnsNotRead)
        case .windowsNotEnrolled: return .notEvaluated(.scopeNotRead)
        case .notLoosened, .wrongClock: return .notEvaluated(.notInExports)
        case .moreRules: return overlap(decisions)
        case .movedUnintended: return unintended(decisions)
        case .organizationName: return organizationName(decisions)
        case .managerBlocked: return .devices(devices.ofManagers)
        case .listedTwice: return count("DEV-11", assessment)
        case .policyFrozen, .policyDeleting: return policies(decisions)
        }
    }

    /// What a rule found.
    private static func count(_ rule: String, _ assessment: Assessment) -> IssueExposure {
        guard let report = assessment.rules.first(where: { $0.text.id == rule }) else { return .notEvaluated(.rule(rule)) }
        let count = report.findings.reduce(0) { $0 + $1.subjects.count }
        switch report.result {
        case .notEvaluated: return .notEvaluated(.rule(rule))
        case .partial where count == 0: return .notEvaluated(.rule(rule))
        case .fail, .pass, .partial, .notApplicable: break
        }
        let isPartial = report.result == .partial
        switch report.findings.first?.subjects.type ?? (rule.hasPrefix("DEV") ? "device" : rule.hasPrefix("POL") ? "policy" : "user") {
        case "device": return .devices(count, atLeast: isPartial)
        case "policy": return .policies(count, atLeast: isPartial)
        case "user": return .users(count, atLeast: isPartial)
        default: return .tenant(count > 0)
        }
    }

    private static func authority(_ decisions: Decisions) -> IssueExposure {
        switch decisions.tenantAuthority.value {
        case .notStated: .notEvaluated(.authorityNotKnown)
        case .unknown: .tenant(true)
        case .office365, .intune, .sccm: .tenant(false)
        }
    }

    private static func overlap(_ decisions: Decisions) -> IssueExposure {
        switch decisions.coverage.basis {
        case .nothingToLose: .users(0)
        case .notRead: .notEvaluated(.policiesNotCompared)
        case .compared: .users(overlapping(decisions))
        }
    }

    /// Users in the targets of two policies or more, each counted once.
    private static func overlapping(_ decisions: Decisions) -> Int {
        var isCounted = Array(repeating: false, count: decisions.tenant.users.count)
        for overlap in decisions.coverage.overlaps { for user in overlap.users { isCounted[user.row] = true } }
        return isCounted.count { $0 }
    }

    private static func unintended(_ decisions: Decisions) -> IssueExposure {
        guard decisions.intent.isStated else { return .notEvaluated(.intentNotStated) }
        return .users(
            decisions.tenant.users.ids.count { decisions.userOutcome[$0.row] == .switchesAtEnablement && decisions.intent.intended[$0.row] == .no })
    }

    private static func policies(_ decisions: Decisions) -> IssueExposure {
        let policies = decisions.tenant.policies.basicMobility.count
        if policies > 0 || decisions.settings.hasNoBasicMobilityPolicies || decisions.coverage.isCompared { return .policies(policies) }
        return .notEvaluated(.policiesNotCompared)
    }

    /// Signs that are known to do no harm; which ones do is not published.
    private static func organizationName(_ decisions: Decisions) -> IssueExposure {
        let name = decisions.tenant.organizations.first?.displayName ?? decisions.settings.tenantName ?? ""
        guard !name.isEmpty else { return .notEvaluated(.organizationNotRead) }
        let harmless: Set<Character> = [" ", ".", ",", "-", "&", "'", "(", ")"]
        return .tenant(!name.allSatisfy { $0.isLetter || $0.isNumber || harmless.contains($0) })
    }
}
