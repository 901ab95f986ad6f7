public import Preflight
import ReferenceData
import TenantModel

extension CoverageText {
    /// The value in effect as it reads behind the label. The portal's labels name what is required ("Prevent simple passwords"), so that a boolean
    /// is simply on, whatever the parameter is called.
    public func current(_ setting: SettingCoverage) -> String {
        setting.isNamedByRequirement ? self(.requirementOn) : setting.current.description
    }

    /// The value that arrives, read the same way; nil when none does.
    public func replacement(_ setting: SettingCoverage) -> String? {
        guard let replacement = setting.replacement else { return nil }
        guard setting.isNamedByRequirement, case .boolean = replacement else { return replacement.description }
        let isUnenforced = setting.reason.kind == .noConditionalAccess || setting.reason.kind == .conditionalAccessNotRead
        return self(setting.verdict.isCovered || isUnenforced ? .requirementOn : .requirementOff)
    }
}

extension SettingCoverage {
    fileprivate var isNamedByRequirement: Bool {
        guard case .boolean = current, !label.isEmpty else { return false }
        return BasicMobilitySettings.shipped.named(setting)?.isPowerShellOnly == false
    }
}
