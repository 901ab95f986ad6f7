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
        var users: [PolicyGapRow: Int] = [:]
        for population in view.coverage.populations where !population.policies.isEmpty {
            let policy = view.basicNames(population.policies)
            for setting in population.settings {
                let row = PolicyGapRow(
                    policy: policy, platform: population.platform, setting: setting.setting, current: setting.current.description,
                    replacement: setting.replacement?.description ?? "", verdict: setting.verdict, reason: view.sentence(setting.reason))
                users[row, default: 0] += population.users.count
            }
        }
        return users.map { (row: $0.key, users: $0.value) }.sorted { a, b in
            a.users != b.users ? a.users > b.users : a.row.order.lexicographicallyPrecedes(b.row.order)
        }
    }

    private var order: [String] { [policy, platform.fileName, setting, current, replacement, verdict.rawValue, reason] }
}
