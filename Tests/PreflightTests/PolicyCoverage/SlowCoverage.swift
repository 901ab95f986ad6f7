import ExportReading
import Preflight
import TenantModel

/// Policy coverage decided from scratch for one user on one platform at a time: the obvious way, held against the fast one.
///
/// Its tenants know one setting, the length of passwords, by four controls of each platform.
struct SlowCoverage {
    let tenant: Tenant
    let isStatedEmpty: Bool

    struct Answer: Equatable, CustomStringConvertible {
        var policies: [Int] = []
        var shadowed: [Int] = []
        var isExcluded = false
        var isUncertain = false
        /// `3` surely, `3?filter` on a condition.
        var reaching: [String] = []
        var access = Trit.no
        /// `covered-equal`; empty when the setting is not configured.
        var length = ""

        var description: String { "\(policies) \(shadowed) \(isExcluded) \(isUncertain) \(reaching) \(access) \(length)" }
    }

    // MARK: Groups

    /// The groups that a target may mean.
    private func groups(_ target: PolicyTarget) -> [Int] {
        let identified = (0..<tenant.groups.count).filter { tenant.groups.objectID[$0] == target.id }
        if !identified.isEmpty { return identified }
        return (0..<tenant.groups.count).filter { row in
            !target.name.isEmpty && tenant.groups.displayName[row].lowercased() == target.name.lowercased()
                && (target.id == nil || tenant.groups.objectID[row].isZero)
        }
    }

    /// Whether a user is in a target: `in`, `out`, or why nobody knows.
    func membership(_ user: UserID, _ target: PolicyTarget) -> String {
        let meant = groups(target)
        if meant.isEmpty, let id = target.id, tenant.users.objectID.contains(id) { return tenant.users.objectID[user.row] == id ? "in" : "out" }
        if meant.count > 1 { return "groupAmbiguous" }
        return meant.first.map { membership(user, group: $0) } ?? "groupUnknown"
    }

    /// The group itself and all inside it.
    private func inside(_ group: Int) -> Set<Int> {
        var all: Set<Int> = [group]
        while true {
            let more = all.union(tenant.groups.nestings.filter { all.contains(Int($0.group)) }.map { Int($0.member) })
            if more == all { return all }
            all = more
        }
    }

    private func membership(_ user: UserID, group: Int) -> String {
        let all = inside(group)
        if tenant.groups.memberships.contains(where: { all.contains(Int($0.group)) && $0.user == user }) { return "in" }
        let isWhole = all.allSatisfy { tenant.groups.hasMembers[$0] }
        return isWhole ? "out" : "groupMembersUnknown"
    }

    private func devices(_ target: PolicyTarget) -> Bool {
        let meant = groups(target)
        return meant.count == 1 && inside(meant[0]).contains { tenant.groups.deviceMembers[$0] > 0 }
    }

    private func people(_ target: PolicyTarget) -> Bool {
        let meant = groups(target)
        return meant.count == 1 && inside(meant[0]).contains { row in tenant.groups.memberships.contains { Int($0.group) == row } }
    }

    // MARK: Basic Mobility

    private func targets(_ user: UserID, _ list: [PolicyTarget]?) -> Trit {
        guard let list else { return .unknown }
        if list.contains(where: { membership(user, $0) == "in" }) { return .yes }
        return list.contains { membership(user, $0) != "out" || devices($0) } ? .unknown : .no
    }

    func answer(_ user: UserID, _ platform: PolicyPlatform) -> Answer {
        var answer = Answer()
        let policies = tenant.policies.basicMobility
        let excluded = targets(user, tenant.policies.tenantRule.map { $0.exclusions } ?? [])
        var live = policies.indices.filter { policies[$0].isEnabled != .no && !policies[$0].isPendingDeletion && policies[$0].targets != [] }
        let isAssumed = live.contains { policies[$0].priority == nil } && live.count > 1
        if !isAssumed { live.sort { (policies[$0].priority ?? 0) < (policies[$1].priority ?? 0) } }
        let yes = live.filter { targets(user, policies[$0].targets) == .yes }
        if excluded == .yes {
            answer.isExcluded = true
            answer.shadowed = yes
        } else {
            answer.policies = isAssumed ? yes : yes.first.map { [$0] } ?? []
            answer.shadowed = yes.filter { !answer.policies.contains($0) }
            let before = isAssumed || yes.isEmpty ? live : Array(live.prefix { $0 != yes[0] })
            answer.isUncertain =
                before.contains { targets(user, policies[$0].targets) == .unknown } || answer.policies.contains { policies[$0].isEnabled == .unknown }
                || excluded == .unknown && !yes.isEmpty
        }
        for place in tenant.policies.intune.indices {
            let reach = reach(user, platform, tenant.policies.intune[place])
            if reach != "no" { answer.reaching.append(reach == "sure" ? "\(place)" : "\(place)?\(reach)") }
        }
        answer.access = access(user)
        answer.length = answer.policies.compactMap { length(policies[$0], platform, answer) }.max { harm($0) < harm($1) } ?? ""
        return answer
    }

    // MARK: Intune

    private func reach(_ user: UserID, _ platform: PolicyPlatform, _ policy: IntunePolicy) -> String {
        let enterprise = platform == .androidDeviceAdministrator && policy.platforms == [.androidWorkProfile]
        guard policy.family == .compliance || policy.family == .restriction, policy.platforms.contains(platform) || enterprise else { return "no" }
        guard let lines = policy.assignments.list else { return enterprise ? "afterReenrollment" : "assignmentsUnknown" }
        var byUser = "no"
        var byDevice = "no"
        func better(_ old: String, _ new: String) -> String { old == "sure" || new == "no" || old != "no" && new != "sure" ? old : new }
        for line in lines where !line.excludes && !line.removes {
            let arrives = line.filter == nil ? "sure" : "filter"
            switch line.target {
            case .allUsers: byUser = better(byUser, arrives)
            case .allDevices: byDevice = better(byDevice, arrives)
            case .group(let target):
                let member = membership(user, target)
                byUser = better(byUser, member == "in" ? arrives : member == "out" ? "no" : member)
                if devices(target) { byDevice = better(byDevice, "deviceGroup") }
            case .other: break
            }
        }
        for line in lines where line.excludes {
            guard case .group(let target) = line.target else { continue }
            let member = membership(user, target)
            if member == "in" { byUser = "no" } else if member != "out", byUser == "sure" { byUser = member }
            if byDevice == "sure", devices(target) {
                byDevice = "deviceGroup"
            } else if byDevice == "sure", member != "out", member != "in", !people(target) {
                byDevice = member
            }
        }
        let both = better(byUser, byDevice)
        return both != "no" && enterprise ? "afterReenrollment" : both
    }

    private func access(_ user: UserID) -> Trit {
        let all = tenant.policies.intune.filter { $0.family == .conditionalAccess }
        if all.isEmpty { return isStatedEmpty ? .no : .unknown }
        var answer = Trit.no
        for policy in all where policy.state == "enabled" {
            func list(_ name: String) -> [PolicyTarget] { ids(policy.values["conditions.users." + name]).map { PolicyTarget(id: $0) } }
            let out = list("excludegroups").map { membership(user, $0) }
            if out.contains("in") { continue }
            let members = list("includegroups").map { membership(user, $0) }
            let all = policy.values["conditions.users.includeusers"] == .list(["All"])
            if all || members.contains("in") {
                if out.allSatisfy({ $0 == "out" }) { return .yes }
                answer = .unknown
            } else if members.contains(where: { $0 != "out" }) {
                answer = .unknown
            }
        }
        return answer
    }

    private func ids(_ value: PolicyValue?) -> [GUID] {
        guard case .list(let items) = value else { return [] }
        return items.compactMap { GUID($0) }
    }

    // MARK: The length of passwords

    private func number(_ policy: IntunePolicy) -> Int? {
        let names = ["passcodeminimumlength", "passwordminimumlength"]
        for name in names { if case .number(let number) = policy.values[name], number > 0 { return number } }
        return nil
    }

    private func length(_ policy: BasicMobilityPolicy, _ platform: PolicyPlatform, _ answer: Answer) -> String? {
        guard case .number(let wanted) = policy[setting: "PasswordMinimumLength"] else { return nil }
        if platform == .iOS, policy[setting: "PasswordRequired"] != .boolean(true) { return "inert" }
        var sure: [IntunePolicy.Family: [Int]] = [:]
        var perhaps: [IntunePolicy.Family: [Int]] = [:]
        var afterwards: [Int] = []
        for reach in answer.reaching {
            let parts = reach.split(separator: "?")
            let policy = tenant.policies.intune[Int(parts[0]) ?? 0]
            guard let number = number(policy) else { continue }
            if policy.platforms == [.androidWorkProfile] {
                afterwards.append(number)
            } else if parts.count == 1 {
                sure[policy.family, default: []].append(number)
            } else {
                perhaps[policy.family, default: []].append(number)
            }
        }
        let couldComply = perhaps[.compliance, default: []].contains { $0 >= wanted }
        let couldConfigure = perhaps[.restriction, default: []].contains { $0 >= wanted }
        let kind = policy.kind
        if let complied = sure[.compliance]?.max() {
            if complied < wanted { return couldComply ? "depends" : "weaker" }
            if kind == .allowsAccess { return "covered-by-other-route" }
            if kind == .blocksAccess, platform != .windows, answer.access != .yes { return answer.access == .no ? "covered-by-other-route" : "depends" }
            return complied == wanted ? "covered-equal" : "covered-stricter"
        }
        let configured = Set(sure[.restriction] ?? [])
        if configured.count > 1 { return "conflict" }
        if let configured = configured.first {
            if configured >= wanted, perhaps[.restriction, default: []].contains(where: { $0 != configured }) { return "depends" }
            if configured >= wanted { return kind == .blocksAccess ? "covered-by-other-route" : configured == wanted ? "covered-equal" : "covered-stricter" }
            return couldComply || couldConfigure ? "depends" : "weaker"
        }
        if couldComply || couldConfigure { return "depends" }
        return afterwards.contains { $0 >= wanted } ? "needs-review" : "lost"
    }

    private func harm(_ verdict: String) -> Int {
        [
            "inert", "covered-equal", "covered-stricter", "covered-by-other-route", "weaker", "conflict", "depends", "needs-review", "lost",
        ].firstIndex(of: verdict) ?? 0
    }
}
