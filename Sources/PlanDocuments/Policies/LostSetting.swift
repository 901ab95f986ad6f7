public import Preflight
public import TenantModel

/// A setting that surely does not arrive as it was: lost, weaker, or in conflict; from all policies that ask for the same.
public struct LostSetting: Sendable {
    public let setting: String
    /// As the portal calls it.
    public let label: String
    public let platform: PolicyPlatform
    /// The value today.
    public let current: String
    public let verdict: CoverageVerdict
    /// The policies that ask for it, sorted.
    public let policies: [String]
    public let users: Int
    /// How many of the users switch at enablement.
    public let switching: Int

    private struct Key: Hashable {
        let setting: String
        let label: String
        let platform: PolicyPlatform
        let current: String
        let verdict: CoverageVerdict

        var order: [String] { [label, platform.fileName, setting, current, verdict.rawValue] }
    }

    /// What was decided once for many populations of a platform, with what they add up to.
    private struct Loss {
        let setting: SettingCoverage
        var policies: Set<Int> = []
        var users = 0
        var switching = 0

        init(_ setting: SettingCoverage) { self.setting = setting }

        mutating func add(_ population: CoveragePopulation) {
            policies.formUnion(population.policies)
            users += population.users.count
            switching += population.switching
        }
    }

    /// All of them, most users first.
    public static func all(_ view: CoverageView) -> [LostSetting] {
        var losses: [PolicyPlatform: [ObjectIdentifier: Loss]] = [:]
        for population in view.coverage.populations where !population.policies.isEmpty {
            for setting in population.settings where setting.verdict.isGap {
                losses[population.platform, default: [:]][ObjectIdentifier(setting), default: Loss(setting)].add(population)
            }
        }
        var found: [Key: (policies: Set<String>, users: Int, switching: Int)] = [:]
        for (platform, losses) in losses {
            for loss in losses.values {
                let setting = loss.setting
                let key = Key(
                    setting: setting.setting, label: setting.label.isEmpty ? setting.setting : setting.label, platform: platform,
                    current: view.text.current(setting), verdict: setting.verdict)
                found[key, default: ([], 0, 0)].policies.formUnion(loss.policies.lazy.map(view.basicName))
                found[key, default: ([], 0, 0)].users += loss.users
                found[key, default: ([], 0, 0)].switching += loss.switching
            }
        }
        return found.sorted { a, b in
            a.value.users != b.value.users ? a.value.users > b.value.users : a.key.order.lexicographicallyPrecedes(b.key.order)
        }.map { key, value in
            LostSetting(
                setting: key.setting, label: key.label, platform: key.platform, current: key.current, verdict: key.verdict,
                policies: value.policies.sorted(), users: value.users, switching: value.switching)
        }
    }
}
