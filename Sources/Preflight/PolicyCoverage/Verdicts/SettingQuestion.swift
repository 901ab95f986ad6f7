import ReferenceData
import TenantModel

/// What becomes of one value of one setting on one platform, prepared for every population that asks: which controls can carry it, and how the value
/// of each Intune policy compares with it.
final class SettingQuestion {
    /// A control, with the policies that say something about the setting by it.
    final class Control {
        let row: CrosswalkRow
        /// By place in ``PolicyList/intune``.
        let found: [Int: ComparedValue]

        init(_ control: ControlList.Control, _ current: PolicyValue) {
            row = control.row
            var texts: [String: Int] = [:]
            var found: [Int: ComparedValue] = [:]
            for (policy, value) in control.values {
                let comparison = SettingComparison(current, by: row, with: value)
                guard comparison.result != .notSet else { continue }
                let text = value.description.lowercased()
                let meaning = texts[text] ?? texts.count
                texts[text] = meaning
                found[policy] = ComparedValue(policy: policy, value: value, comparison: comparison, meaning: meaning)
            }
            self.found = found
        }
    }

    let setting: ConfiguredSettings.Setting
    let controls: [Control]
    /// Policies that have a say in the answer wherever they reach somebody.
    let influential: Set<Int>
    /// Whether Intune has something that could carry the setting.
    let hasCounterpart: Bool
    /// A policy that would meet the setting and is assigned to nobody.
    let idle: Int?

    /// - Parameters:
    ///   - setting: a setting that acts on the platform.
    ///   - region: the region of ratings that its policy sets.
    init(
        _ setting: ConfiguredSettings.Setting, region: String, platform: PolicyPlatform, controls list: ControlList, policies: [IntunePolicy],
        basis: IntuneBasis
    ) {
        self.setting = setting
        let controls = list.controls(for: setting.name).filter { $0.row.reaches(platform) && $0.row.concerns(setting.value, region: region) }.map {
            Control($0, setting.value)
        }
        self.controls = controls
        // Managed mail comes back with a mail profile alone.
        let carrying = setting.name == "RequireEmailProfile" ? controls.filter { $0.row.kind == .emailProfile } : controls
        hasCounterpart = carrying.contains { $0.row.kind != .none }
        idle = basis.unassigned { place in carrying.contains { $0.row.confidence != .uncertain && $0.found[place]?.comparison.isMet == true } }
        influential = Set(controls.flatMap(\.found.keys)).union(
            policies.indices.filter { place in controls.contains { basis.hides($0.row, by: policies[place]) } })
    }
}
