import RolloutPlanning
import TenantModel

/// Why there are no waves, and the smallest change that would do, as a line.
enum WaveConflictText {
    /// `subject`: the people whom it is about.
    static func line(_ conflict: WaveConflict, subject: String) -> String {
        switch conflict {
        case .unitTooLarge(_, let users, let limit):
            "coexist: \(subject) must move together, \(Numbers.count(users, "user")), and a wave may have \(Numbers.grouped(limit)). "
                + "Raise waves: maxUsers and maxPerDay to \(Numbers.grouped(users)), or make the set smaller."
        case .unitTooHeavy(_, let load, let limit):
            "coexist: \(subject) would make more work in one wave than the help desk can carry, \(percent(load, of: limit)) % of what is free. "
                + "Raise helpDesk: capacity, or make the set smaller."
        case .unitTooLargeForSite(_, _, let users, let limit):
            "coexist: \(subject) must move together, \(Numbers.count(users, "user")) of one site, and a wave may have \(Numbers.grouped(limit)) of a site. "
                + "Raise waves: maxPerSite to \(Numbers.grouped(users)), or make the set smaller."
        case .pinnedUsers(let wave, let users, let limit):
            "coexist: \(Numbers.count(users, "user")) are pinned to wave \(number(wave)), which may have \(Numbers.grouped(limit)). "
                + "Take \(Numbers.grouped(users - limit)) pins away, pin them to a later wave, or raise what limits the wave: waves: maxUsers, maxPerDay or growth."
        case .pinnedLoad(let wave, let load, let limit):
            "coexist: the users who are pinned to wave \(number(wave)) would make more work than the help desk can carry, "
                + "\(percent(load, of: limit)) % of what is free. Take pins away, or raise helpDesk: capacity."
        case .pinnedSite(let wave, _, let users, let limit):
            "coexist: \(Numbers.count(users, "user")) of one site are pinned to wave \(number(wave)), which may have \(Numbers.grouped(limit)) of a site. "
                + "Take \(Numbers.grouped(users - limit)) pins away, or raise waves: maxPerSite."
        case .minimumAboveMaximum(let minimum, let maximum):
            "coexist: a wave must have \(Numbers.grouped(minimum)) users and may have \(Numbers.grouped(maximum)). "
                + "Lower waves: minUsers to \(Numbers.grouped(maximum)), or raise what limits the first wave: waves: maxUsers, maxPerDay, growth, or the size of the pilot. VIP waves are not bound by minUsers."
        case .minimumNotReached(let minimum, let possible):
            "coexist: no division gives every wave the \(Numbers.grouped(minimum)) users of waves: minUsers. Lower it to \(Numbers.grouped(possible)). VIP waves are not bound by it."
        case .tooManyWaves(let needed, let limit):
            "coexist: the limits ask for \(Numbers.count(needed, "wave")), and at most \(Numbers.grouped(limit)) are planned. "
                + "Raise waves: maxUsers, maxPerDay or maxPerSite, or helpDesk: capacity."
        case .pinnedBeforeFirstWave(_, let wave):
            "coexist: \(subject) is pinned to wave \(number(wave)), which is not planned here. Pin to wave 1 or later."
        }
    }

    /// What else would do, each change alone, with its number.
    static func relief(_ relief: WaveRelief) -> String {
        var ways: [String] = []
        if let growth = relief.growth { ways.append("waves: growth to \(number(growth))") }
        if !relief.capacity.isEmpty {
            let hours = relief.capacity.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.key.rawValue): \(number($0.value))" }
            ways.append("helpDesk: capacity to {\(hours.joined(separator: ", "))}")
        }
        return ways.isEmpty ? "" : " What would do alone: raise " + ways.joined(separator: ", or ") + "."
    }

    /// Without a fraction where there is none.
    private static func number(_ value: Double) -> String { value == value.rounded() ? "\(Int(value))" : "\(value)" }

    /// The wave as people count it: the solver's first wave is the second of the plan.
    private static func number(_ wave: Int32) -> Int { Int(wave) + 2 }

    private static func percent(_ load: Int64, of limit: Int64) -> Int64 { limit > 0 ? (load * 100 + limit - 1) / limit : 0 }
}
