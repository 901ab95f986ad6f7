/// Why there are no waves for a ``WaveProblem``: limits that cannot all hold, with the smallest change that would do.
public enum WaveConflict: Error, Sendable, Equatable {
    /// A unit has more people than any wave may have; `neededUsers` would do.
    case unitTooLarge(classIndex: Int, users: Int, limit: Int)
    /// A unit makes more work than a wave may make; `load` would do.
    case unitTooHeavy(classIndex: Int, load: Int64, limit: Int64)
    /// A unit has more people at one site than a wave may have.
    case unitTooLargeForSite(classIndex: Int, site: Int32, users: Int, limit: Int)
    /// The units that are pinned to a wave have more people than it may have.
    case pinnedUsers(wave: Int32, users: Int, limit: Int)
    /// The units that are pinned to a wave make more work than it may make.
    case pinnedLoad(wave: Int32, load: Int64, limit: Int64)
    /// The units that are pinned to a wave have more people at one site than it may have.
    case pinnedSite(wave: Int32, site: Int32, users: Int, limit: Int)
    /// A wave must have more people than it may have.
    case minimumAboveMaximum(minimum: Int, maximum: Int)
    /// No division gives every wave its fewest people; `possible` is the largest minimum that would do.
    case minimumNotReached(minimum: Int, possible: Int)
    /// The limits ask for `needed` waves at least, more than make a plan; `limit` is the most that are planned.
    case tooManyWaves(needed: Int, limit: Int)
    /// Units are pinned to a wave before the first.
    case pinnedBeforeFirstWave(classIndex: Int, wave: Int32)
}

extension WaveConflict {
    /// The conflict with other numbers for its waves.
    func numbered(_ number: (Int) -> Int) -> WaveConflict {
        func new(_ wave: Int32) -> Int32 { wave < 0 ? wave : Int32(clamping: number(Int(wave))) }
        return switch self {
        case .pinnedUsers(let wave, let users, let limit): .pinnedUsers(wave: new(wave), users: users, limit: limit)
        case .pinnedLoad(let wave, let load, let limit): .pinnedLoad(wave: new(wave), load: load, limit: limit)
        case .pinnedSite(let wave, let site, let users, let limit): .pinnedSite(wave: new(wave), site: site, users: users, limit: limit)
        default: self
        }
    }
}
