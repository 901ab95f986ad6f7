import Preflight
import TenantModel

/// A row of `policy-gaps.csv`: a setting of a policy on a platform, with what becomes of it for so many users.
struct PolicyGapRow: Sendable, Hashable {
    let policy: String
    let platform: PolicyPlatform
    let setting: String
    let current: String
    /// Empty when nothing arrives.
    let replacement: String
    let verdict: CoverageVerdict
    let reason: String

    /// Every setting in effect, populations with equal rows merged; most users first, then by policy, platform and setting.
    static func all(_ view: CoverageView) -> [(row: PolicyGapRow, users: Int)] {
        // Populations share what was decided for a setting: texts are made once for each, and not for each population.
        var places: [Group: Int] = [:]
        var groups: [(group: Group, settings: [ObjectIdentifier: (setting: SettingCoverage, users: Int)])] = []
        for population in view.coverage.populations where !population.policies.isEmpty {
            let group = Group(policies: population.policies, platform: population.platform)
            let place = places[group] ?? groups.count
            if place == groups.count {
                places[group] = place
                groups.append((group, [:]))
            }
            for setting in population.settings { groups[place].settings[ObjectIdentifier(setting), default: (setting, 0)].users += population.users.count }
        }
        var users: [PolicyGapRow: Int] = [:]
        for (group, settings) in groups {
            let policy = view.basicNames(group.policies)
            for (setting, count) in settings.values {
                let row = PolicyGapRow(
                    policy: policy, platform: group.platform, setting: setting.setting, current: setting.current.description,
                    replacement: setting.replacement?.description ?? "", verdict: setting.verdict, reason: view.sentence(setting.reason))
                users[row, default: 0] += count
            }
        }
        return users.map { (row: $0.key, users: $0.value) }.sorted { a, b in a.users != b.users ? a.users > b.users : a.row.precedes(b.row) }
    }

    private struct Group: Hashable {
        let policies: [Int]
        let platform: PolicyPlatform
    }

    private func precedes(_ other: PolicyGapRow) -> Bool {
        if policy != other.policy { return policy < other.policy }
        if platform.fileName != other.platform.fileName { return platform.fileName < other.platform.fileName }
        if setting != other.setting { return setting < other.setting }
        if current != other.current { return current < other.current }
        if replacement != other.replacement { return replacement < other.replacement }
        return (verdict.rawValue, reason) < (other.verdict.rawValue, other.reason)
    }
}
