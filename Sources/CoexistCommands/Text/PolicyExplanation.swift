import PlanDocuments
import Preflight
import TenantModel

/// What a user loses and gets on each platform: the Basic Mobility policy in effect and why, the Intune policies that reach them, every setting.
struct PolicyExplanation {
    private let view: CoverageView
    private let tenant: Tenant

    init(_ view: CoverageView) {
        self.view = view
        tenant = view.decisions.tenant
    }

    /// The lines about a user; one that is not compared says what is missing.
    func lines(for user: UserID) -> [String] {
        switch view.coverage.basis {
        case .nothingToLose: return ["Basic Mobility has no policies, as stated"]
        case .notRead: return view.coverage.missing.map { "\(Inputs.name($0)): not read" }
        case .compared: break
        }
        let populations = view.coverage.populations(of: user)
        guard !populations.isEmpty else { return ["no device under Basic Mobility, so no policy of it applies"] }
        return populations.flatMap { lines(of: $0, user) }
    }

    private func lines(of population: CoveragePopulation, _ user: UserID) -> [String] {
        var lines = ["\(view.text.name(of: population.platform)):"]
        if population.isExcluded { lines.append("  outside Basic Mobility by the tenant rule" + place(tenant.policies.tenantRule?.evidence)) }
        lines += population.policies.map { "  today: \(basic($0))\(why($0, population, user))" }
        if population.policies.isEmpty, !population.isExcluded { lines.append("  today: no policy applies") }
        if population.isUncertain { lines.append("  a policy may apply whose targets or members were not read") }
        lines += population.shadowed.map { "  does nothing today: \(basic($0))" }
        lines += population.reaching.map { reach in
            let condition = reach.condition.map { " · perhaps: \(VisibleText.line(view.sentence($0)))" } ?? ""
            return "  Intune: \(intune(reach.policy))\(condition)"
        }
        if population.reaching.isEmpty { lines.append("  Intune: no policy reaches this user on this platform") }
        if population.mail != .none { lines.append("  managed mail: \(population.mail == .unknown ? "" : "such users ")\(view.text.word(population.mail))") }
        return lines + population.settings.map(line)
    }

    private func line(_ setting: SettingCoverage) -> String {
        let label = setting.label.isEmpty ? setting.setting : setting.label
        let (current, replacement) = (view.text.current(setting), view.text.replacement(setting))
        let value = current == replacement ? "" : " → \(replacement ?? "nothing")"
        let values = VisibleText.name(current) + VisibleText.name(value)
        return
            "  \(setting.verdict.symbol) \(view.text.word(setting.verdict))  \(VisibleText.name(label)): \(values) · \(VisibleText.line(view.sentence(setting.reason)))"
    }

    /// A Basic Mobility policy with where it was read.
    private func basic(_ index: Int) -> String {
        guard tenant.policies.basicMobility.indices.contains(index) else { return "" }
        let policy = tenant.policies.basicMobility[index]
        let places = [policy.policyEvidence, policy.ruleEvidence].compactMap { $0 }.map { tenant.text($0) }.filter { !$0.isEmpty }
        return VisibleText.name(view.basicName(index)) + (places.isEmpty ? "" : " · " + places.joined(separator: "; "))
    }

    /// Why a policy is the one in effect.
    private func why(_ index: Int, _ population: CoveragePopulation, _ user: UserID) -> String {
        guard population.policies.count == 1 else { return " · one of several candidates, their order is not known" }
        let first = population.shadowed.isEmpty ? "the only one that targets this user" : "the first of \(population.shadowed.count + 1) that target this user"
        let groups = groups(of: tenant.policies.basicMobility[index], user)
        return " · \(first)" + (groups.isEmpty ? "" : ", by \(groups.joined(separator: ", "))")
    }

    /// The groups of a policy's targets that contain the user by themselves; a group in a group is named as the target that it is in.
    private func groups(of policy: BasicMobilityPolicy, _ user: UserID) -> [String] {
        GroupSplit.targets(of: policy, containing: user, in: tenant).map { "group " + VisibleText.name($0) }
    }

    private func intune(_ index: Int) -> String {
        guard tenant.policies.intune.indices.contains(index) else { return "" }
        return VisibleText.name(view.intuneName(index)) + place(tenant.policies.intune[index].evidence)
    }

    private func place(_ evidence: Evidence?) -> String {
        let text = evidence.map { tenant.text($0) } ?? ""
        return text.isEmpty ? "" : " · " + text
    }
}
