public import TenantModel

/// One setting of the Basic Mobility policy in effect, with what replaces it on one platform.
///
/// A class although it is a value: thousands of populations share one, and whoever counts settings can tell the same one by its identity.
public final class SettingCoverage: Sendable {
    /// The parameter's name: `PasswordMinimumLength`.
    public let setting: String
    /// As the portal calls it.
    public let label: String
    /// The value in effect today.
    public let current: PolicyValue
    public let verdict: CoverageVerdict
    /// The value that arrives; nil when none does.
    public let replacement: PolicyValue?
    /// Where it arrives from: places in ``PolicyList/intune``.
    public let sources: [Int]
    /// The property or definition of Intune that carries it; empty when none does.
    public let property: String
    public let reason: CoverageReason

    /// A setting with what replaces it.
    public init(
        setting: String, label: String, current: PolicyValue, verdict: CoverageVerdict, replacement: PolicyValue? = nil, sources: [Int] = [],
        property: String = "", reason: CoverageReason
    ) {
        self.setting = setting
        self.label = label
        self.current = current
        self.verdict = verdict
        self.replacement = replacement
        self.sources = sources
        self.property = property
        self.reason = reason
    }
}
