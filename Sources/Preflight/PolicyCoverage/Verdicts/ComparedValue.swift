import TenantModel

/// What one Intune policy has for a setting, compared with the value in effect today.
final class ComparedValue {
    /// Place in ``PolicyList/intune``.
    let policy: Int
    let value: PolicyValue
    let comparison: SettingComparison
    /// Equal for values of one control that mean the same, however a tool writes them.
    let meaning: Int

    init(policy: Int, value: PolicyValue, comparison: SettingComparison, meaning: Int) {
        self.policy = policy
        self.value = value
        self.comparison = comparison
        self.meaning = meaning
    }
}
