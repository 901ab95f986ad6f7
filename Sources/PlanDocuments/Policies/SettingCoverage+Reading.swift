public import Preflight
import ReferenceData
import TenantModel

extension SettingCoverage {
    /// The value in effect as it reads behind the label. The portal's labels name what is required ("Prevent simple passwords"), so that a boolean
    /// is simply on, whatever the parameter is called.
    public var currentAsLabeled: String { isNamedByRequirement ? "on" : current.description }

    /// The value that arrives, read the same way; nil when none does.
    public var replacementAsLabeled: String? {
        guard let replacement else { return nil }
        guard isNamedByRequirement, case .boolean = replacement else { return replacement.description }
        let isUnenforced = reason.kind == .noConditionalAccess || reason.kind == .conditionalAccessNotRead
        return verdict.isCovered || isUnenforced ? "on" : "off"
    }

    private var isNamedByRequirement: Bool {
        guard case .boolean = current, !label.isEmpty else { return false }
        return BasicMobilitySettings.shipped.named(setting)?.isPowerShellOnly == false
    }
}
