import RolloutPlanning
import TenantModel

/// Why there are no waves, and the smallest change that would do, as a line.
struct WaveConflictText {
    private let conflict: WaveConflict
    private let subject: String
    private let isSet: Bool
    private let limits: WaveLimitText

    /// `subject`: the people whom it is about; `isSet`: whether they are several who must move together.
    init(_ conflict: WaveConflict, subject: String, isSet: Bool, limits: WaveCapacity, settings: ProjectSettings) {
        self.conflict = conflict
        self.subject = subject
        self.isSet = isSet
        self.limits = WaveLimitText(limits, settings)
    }

    /// What is in conflict, what would do, and what else somebody can do about it.
    func line(_ relief: WaveRelief) -> String {
        (["coexist: \(cause)", WaveReliefText.sentence(relief)] + [otherwise(relief)]).filter { !$0.isEmpty }.joined(separator: " ")
    }

    private var cause: String {
        switch conflict {
        case .unitTooLarge(_, let users, let limit):
            "\(subject) must move together, \(Numbers.count(users, "user")), and a wave may have \(Numbers.grouped(limit)): \(limits.whyUsers(limit, wave: nil))."
        case .unitTooHeavy(_, let load, let limit):
            "\(subject) would make more work in one wave than the help desk can carry\(share(load, of: limit)): \(limits.hours)."
        case .unitTooLargeForSite(_, _, let users, let limit):
            "\(subject) must move together, \(Numbers.count(users, "user")) of one site, and a wave may have \(Numbers.grouped(limit)) of a site: "
                + "waves: maxPerSite is \(Numbers.grouped(limit))."
        case .pinnedUsers(let wave, let users, let limit):
            "\(Numbers.count(users, "user")) are pinned to wave \(number(wave)), which may have \(Numbers.grouped(limit)): "
                + "\(limits.whyUsers(limit, wave: number(wave)))."
        case .pinnedLoad(let wave, let load, let limit):
            "the users who are pinned to wave \(number(wave)) would make more work than the help desk can carry\(share(load, of: limit)): \(limits.hours)."
        case .pinnedSite(let wave, _, let users, let limit):
            "\(Numbers.count(users, "user")) of one site are pinned to wave \(number(wave)), which may have \(Numbers.grouped(limit)) of a site: "
                + "waves: maxPerSite is \(Numbers.grouped(limit))."
        case .minimumAboveMaximum(let minimum, let maximum):
            "waves: minUsers is \(Numbers.grouped(minimum)), and the first wave may have \(Numbers.grouped(maximum)): \(limits.whyUsers(maximum, wave: nil))."
        case .minimumNotReached(let minimum, _):
            "no division gives every wave the \(Numbers.grouped(minimum)) users of waves: minUsers. Waves of VIPs are not bound by it."
        case .tooManyWaves(_, let limit):
            "the limits ask for more waves than are planned, which is \(Numbers.grouped(limit)) at most: \(limits.all)."
        case .pinnedBeforeFirstWave(_, let wave):
            "\(subject) is pinned to wave \(number(wave)), which is not planned here."
        }
    }

    /// What no other number of the project file is.
    private func otherwise(_ relief: WaveRelief) -> String {
        let isAlone = relief.ways.isEmpty
        switch conflict {
        case .unitTooLarge where !isSet, .unitTooHeavy where !isSet, .unitTooLargeForSite where !isSet: return ""
        case .unitTooLarge, .unitTooHeavy, .unitTooLargeForSite: return isAlone ? "Make the set smaller." : "Or make the set smaller."
        case .pinnedUsers(_, let users, let limit):
            return "\(isAlone ? "Take" : "Or take") \(Numbers.grouped(users - limit)) of the pins away, or pin these users to a later wave."
        case .pinnedSite(_, _, let users, let limit): return "\(isAlone ? "Take" : "Or take") \(Numbers.grouped(users - limit)) of the pins away."
        case .pinnedLoad: return isAlone ? "Take pins away." : "Or take pins away."
        case .minimumAboveMaximum(_, let most), .minimumNotReached(_, let most):
            return isAlone ? "Lower waves: minUsers to \(Numbers.grouped(most)) or less." : ""
        case .tooManyWaves: return isAlone ? "Raise these, or pin nobody to so late a wave." : ""
        case .pinnedBeforeFirstWave: return "Pin to wave 1 or later."
        }
    }

    /// The wave as people count it: the solver's first wave is the second of the plan.
    private func number(_ wave: Int32) -> Int { Int(wave) + 2 }

    private func share(_ load: Int64, of limit: Int64) -> String { limit > 0 ? ", \((load * 100 + limit - 1) / limit) % of what is free" : "" }
}
