import ReferenceData
import TenantModel

/// Places the settings of one Basic Mobility policy into Intune policies of one platform.
struct PlatformReplacement {
    private let platform: ReplacementPlatform
    private let settings: SettingsToCarry
    private let route: CrosswalkRow.Route
    private let crosswalk: Crosswalk
    private var drafts: [PolicyDraft] = []
    private(set) var notCarried: [NotCarriedSetting] = []

    init(_ platform: ReplacementPlatform, settings: SettingsToCarry, route: CrosswalkRow.Route, crosswalk: Crosswalk) {
        self.platform = platform
        self.settings = settings
        self.route = route
        self.crosswalk = crosswalk
    }

    /// The policies, complete.
    var policies: [PolicyDraft] { drafts.map { Companions.completing($0).settled }.sorted { $0.kind < $1.kind } }

    /// Places every setting.
    mutating func carryAll() {
        for setting in settings.all { carry(setting) }
    }

    private mutating func carry(_ setting: SettingsToCarry.Setting) {
        let rows = crosswalk.rows(for: setting.name).filter { platform.crosswalkNames.contains($0.platform) }
        guard !rows.isEmpty else { return }
        if settings.isGatedOff(setting, on: platform) { return leave(setting, .gateOff) }
        let choice = RowChoice(rows, for: setting.value, route: route, region: settings.region)
        guard !choice.rows.isEmpty else { return leave(setting, choice.reason ?? .noCounterpart, candidate: choice.candidate) }
        if !settings.managesMail, choice.rows.allSatisfy({ $0.kind == .emailProfile }) { return leave(setting, .noMailProfile) }
        for row in choice.rows { carry(setting, by: row) }
    }

    private mutating func carry(_ setting: SettingsToCarry.Setting, by row: CrosswalkRow) {
        let isNew = setting.description.map { !platform.isServed(by: $0) } ?? false
        var remarks: [CarriedSetting.Remark] = isNew ? [.newHere] : []
        let draft = draft(for: row)
        guard let intune = row.intuneValue(for: setting.value) else {
            // A region without ratings: the object has to be there, with nothing blocked.
            drafts[draft].setDefault(row.property + ".movieRating", .text("allAllowed"))
            drafts[draft].setDefault(row.property + ".tvRating", .text("allAllowed"))
            drafts[draft].note(setting, property: row.property, remarks: remarks)
            return
        }
        switch row.difference(of: intune) {
        case .weaker:
            leave(setting, .onlyWeaker, candidate: row.property, always: true)
            return
        case .some(.remark(let remark)): remarks.append(remark)
        case nil: break
        }
        drafts[draft].carry(setting, as: intune.value, by: row, remarks: remarks)
    }

    /// What does nothing on this platform today is not missed.
    private mutating func leave(
        _ setting: SettingsToCarry.Setting, _ reason: NotCarriedSetting.Reason, candidate: String = "", always: Bool = false
    ) {
        guard always || setting.description.map({ platform.isServed(by: $0) }) ?? true else { return }
        notCarried.append(
            NotCarriedSetting(
                setting: setting.name, label: setting.label, current: setting.value, platform: platform, reason: reason, candidate: candidate))
    }

    private mutating func draft(for row: CrosswalkRow) -> Int {
        if let index = drafts.firstIndex(where: { $0.odataType == row.odataType }) { return index }
        drafts.append(PolicyDraft(row.policyKind, on: platform, odataType: row.odataType))
        return drafts.count - 1
    }
}

extension CrosswalkRow {
    /// What the row's policy is.
    fileprivate var policyKind: ReplacementPolicy.Kind {
        switch kind {
        case .compliance: .compliance
        case .restriction, .none: .restrictions
        case .emailProfile: .email
        case .settingsCatalog: .settingsCatalog
        case .conditionalAccess: .conditionalAccess
        }
    }

    /// How a value differs from what Basic Mobility asks for.
    fileprivate enum Difference: Equatable {
        case weaker
        case remark(CarriedSetting.Remark)
    }

    /// Nil: not at all.
    fileprivate func difference(of intune: IntuneValue) -> Difference? {
        guard let value = Int(intune.value.description), let exact = Int(intune.exact.description), comparison == .minAtLeast || comparison == .maxAtMost
        else { return intune.isRounded ? .remark(.nearest) : nil }
        if value == exact { return intune.isRounded ? .remark(.stricter) : nil }
        return (value > exact) == (comparison == .minAtLeast) ? .remark(.stricter) : .weaker
    }
}
