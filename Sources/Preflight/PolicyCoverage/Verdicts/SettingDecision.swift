import ReferenceData
import TenantModel

/// Decides what becomes of one setting of one Basic Mobility policy: the best over all controls that can carry it.
struct SettingDecision {
    let policies: [IntunePolicy]
    let platform: PolicyPlatform
    /// What the Basic Mobility policy does with a device that does not meet it.
    let kind: BasicMobilityPolicy.Kind
    /// The policies that can carry a setting and reach the users.
    let reaching: [PolicyReach]
    /// Whether any policy reaches them, able to carry one or not.
    let isReached: Bool
    /// Whether any policy surely does.
    let isSurelyReached: Bool
    let access: Trit
    let basis: IntuneBasis

    func decide(_ question: SettingQuestion) -> SettingCoverage {
        let setting = question.setting
        if let inert = setting.inert { return coverage(setting, .inert, reason: inert) }
        let values = question.controls.map { EffectiveValue($0, reaching: reaching) }
        if setting.name == "RequireEmailProfile" { return mailProfile(question, values) }
        let strong = withoutOverruled(values.filter { $0.row.confidence != .uncertain })
        if let conflict = strong.first(where: \.isConflict) {
            let names = conflict.sure.map { policies[$0.policy].name }
            let other = conflict.sure.first { $0.compared.meaning != conflict.sure[0].compared.meaning }.map { policies[$0.policy].name } ?? ""
            return SettingCoverage(
                setting: setting.name, label: setting.label, current: setting.value, verdict: .conflict, sources: conflict.sure.map(\.policy),
                property: conflict.row.property, reason: CoverageReason(.differentValues, names[0], other))
        }
        let best = strong.compactMap { sure(setting, $0) }.min { $0.verdict < $1.verdict }
        if let best, best.verdict.isCovered || best.verdict == .depends { return best }
        for value in strong {
            if let met = value.met { return coverage(setting, .depends, value.row, met, reason: met.condition ?? CoverageReason(.assignmentsUnknown)) }
        }
        return best ?? open(setting, values) ?? lost(question, isPerhapsSet: strong.contains { !$0.perhaps.isEmpty })
    }

    /// A compliance policy beats profiles: what they say about the same in another control does not count beside it.
    private func withoutOverruled(_ values: [EffectiveValue]) -> [EffectiveValue] {
        let ruled = values.filter { value in
            guard value.row.kind == .compliance, let found = value.value else { return false }
            return found.comparison.result != .notComparable
        }.map(\.row.comparison)
        guard !ruled.isEmpty else { return values }
        return values.filter { $0.row.kind == .compliance || !ruled.contains($0.row.comparison) }
    }

    /// The verdict on what one control surely brings; nil when it brings nothing that can be compared.
    private func sure(_ setting: ConfiguredSettings.Setting, _ value: EffectiveValue) -> SettingCoverage? {
        guard let found = value.value else { return nil }
        let name = policies[found.policy].name
        let row = value.row
        func result(_ verdict: CoverageVerdict, _ kind: CoverageReason.Kind) -> SettingCoverage {
            coverage(setting, verdict, row, found, sources: value.sure.map(\.policy), reason: CoverageReason(kind, name, found.value.description))
        }
        if found.comparison.result == .weaker { return result(.weaker, .weakerValue) }
        guard found.comparison.isMet else { return nil }
        if let rival = value.rival { return coverage(setting, .depends, row, found, reason: rival.condition ?? CoverageReason(.differentValues, name)) }
        if row.isOtherRoute(than: kind) { return result(.coveredByOtherRoute, .otherRoute) }
        // What blocks access does so by Conditional Access; Basic Mobility never blocked a Windows device.
        if row.route == .block, kind == .blocksAccess, platform != .windows {
            if access == .unknown { return result(.depends, basis.isAccessRead ? .noConditionalAccess : .conditionalAccessNotRead) }
            if access == .no { return result(setting.name == "AllowJailbroken" ? .weaker : .coveredByOtherRoute, .noConditionalAccess) }
        }
        let isStricter = found.comparison.result == .stricter
        return result(
            isStricter ? .coveredStricter : .coveredEqual, found.comparison.isRounded ? .roundedByIntune : isStricter ? .stricterValue : .equalValue)
    }

    /// What nobody can tell from these exports; nil when nothing is open.
    private func open(_ setting: ConfiguredSettings.Setting, _ values: [EffectiveValue]) -> SettingCoverage? {
        for value in values where value.row.confidence != .uncertain && basis.hides(value.row, reaching, policies) {
            return coverage(setting, .depends, value.row, nil, reason: CoverageReason(.notInV1Export))
        }
        for value in values {
            guard let found = (value.sure + value.perhaps).first(where: { $0.comparison.isMet || $0.comparison.result == .notComparable }) else { continue }
            let isPairing = value.row.confidence == .uncertain && found.comparison.isMet
            let reason = CoverageReason(isPairing ? .uncertainPairing : .valueNotComparable, policies[found.policy].name, found.value.description)
            return coverage(setting, .needsReview, value.row, found, reason: value.row.needsReenrollment ? found.condition ?? reason : reason)
        }
        if let custom = reaching.first(where: { policies[$0.policy].isOpaque }) {
            return coverage(setting, .needsReview, nil, nil, reason: CoverageReason(.valueNotComparable, policies[custom.policy].name))
        }
        if setting.isKnoxOnly, !basis.isStatedEmpty { return coverage(setting, .needsReview, reason: CoverageReason(.onlyOnSamsungKnox)) }
        return nil
    }

    /// Why nothing arrives.
    ///
    /// - Parameter isPerhapsSet: whether a policy that may reach them sets too little: it does not make up for the loss, nor does it explain it.
    private func lost(_ question: SettingQuestion, isPerhapsSet: Bool = false) -> SettingCoverage {
        let reason: CoverageReason
        if basis.isStatedEmpty {
            reason = CoverageReason(.noPoliciesStated)
        } else if !question.hasCounterpart {
            reason = CoverageReason(.noCounterpart)
        } else if basis.isCutShort {
            return coverage(question.setting, .depends, reason: CoverageReason(.exportCutShort))
        } else if let idle = question.idle {
            reason = CoverageReason(.onlyUnassigned, policies[idle].name)
        } else {
            let isReached = isPerhapsSet ? isSurelyReached : isReached
            reason = CoverageReason(isReached ? .notSetInIntune : .noPolicyReaches)
        }
        return coverage(question.setting, .lost, reason: reason)
    }

    /// Managed mail comes back with a mail profile; a compliance policy that asks for one without it makes devices noncompliant.
    private func mailProfile(_ question: SettingQuestion, _ values: [EffectiveValue]) -> SettingCoverage {
        let setting = question.setting
        let profiles = values.filter { $0.row.kind == .emailProfile }
        let flag = values.first { $0.row.kind == .compliance && $0.value?.comparison.isMet == true }
        let strong = profiles.filter { $0.row.confidence != .uncertain }
        for value in strong {
            guard let found = value.sure.first else { continue }
            guard kind != .allowsAccess else {
                return sure(setting, value) ?? coverage(setting, .coveredEqual, value.row, found, reason: CoverageReason(.equalValue))
            }
            if let flag, let asked = sure(setting, flag) { return asked }
            let name = policies[found.policy].name
            return coverage(setting, .coveredByOtherRoute, value.row, found, reason: CoverageReason(.otherRoute, name, found.value.description))
        }
        for value in strong {
            if let met = value.met { return coverage(setting, .depends, value.row, met, reason: met.condition ?? CoverageReason(.assignmentsUnknown)) }
        }
        if let open = open(setting, profiles) { return open }
        let lost = lost(question)
        guard lost.verdict == .lost else { return lost }
        if let asking = flag?.value {
            return coverage(setting, .lost, reason: CoverageReason(.mailRequiredWithoutProfile, policies[asking.policy].name))
        }
        return lost.reason.kind == .notSetInIntune ? coverage(setting, .lost, reason: CoverageReason(.noMailProfile)) : lost
    }

    private func coverage(
        _ setting: ConfiguredSettings.Setting, _ verdict: CoverageVerdict, _ row: CrosswalkRow? = nil, _ found: EffectiveValue.Source? = nil,
        sources: [Int]? = nil, reason: CoverageReason
    ) -> SettingCoverage {
        SettingCoverage(
            setting: setting.name, label: setting.label, current: setting.value, verdict: verdict, replacement: found?.value,
            sources: sources ?? (found.map { [$0.policy] } ?? []), property: row?.property ?? "", reason: reason)
    }
}

extension CrosswalkRow {
    /// Whether the control can reach devices of a platform, now or after enrolling again. Which Android devices are Samsung Knox is never known.
    func reaches(_ platform: PolicyPlatform) -> Bool {
        guard platform == .androidDeviceAdministrator else { return self.platform == platform.rawValue || self.platform == "all" }
        return ["all", "android-da", "samsung-knox", "android-wp", "android-do"].contains(self.platform)
    }

    /// Whether Microsoft sends the other kind of Basic Mobility policy here.
    func isOtherRoute(than kind: BasicMobilityPolicy.Kind) -> Bool {
        switch (route, kind) {
        case (.both, _), (_, .unknown), (.block, .blocksAccess), (.allow, .allowsAccess): false
        case (.block, .allowsAccess), (.allow, .blocksAccess): true
        }
    }
}
