import Preflight

extension WaveDateFinding {
    /// What the day is of.
    var title: String {
        if problem == .notTheEnablement { return "Wave 0 on \(date)" }
        return wave == 0 ? "Enablement on \(date)" : "Wave \(wave) on \(date)"
    }

    /// What is wrong with it.
    var reason: String {
        switch problem {
        case .notFree(let obstacles): obstacles.map(\.words).joined(separator: ", ")
        case .notAfterEnablement: "not after enablement"
        case .gap(let days, let least, let other): Self.words(days: days, least: least, from: other, isLater: wave > other)
        case .past(let asOf): "before \(asOf), the day of the run"
        case .notTheEnablement: "wave 0 switches at enablement, whose day stands in the project file and not in waves.csv"
        case .unknownWave(wave): "counts from itself"
        case .unknownWave(let other): "counts from wave \(other), which has no day yet"
        }
    }

    private static func words(days: Int, least: Int, from other: Int, isLater: Bool) -> String {
        guard days != 0 else { return "on the same day as wave \(other)" }
        let place = "\(abs(days).of("day")) \(days > 0 ? "after" : "before") wave \(other)"
        return (days > 0) == isLater ? "\(place), at least \(least) are asked for" : place
    }
}

extension DayObstacle {
    /// Why a day is not free, in a few words.
    public var words: String {
        switch self {
        case .weekday: "no day of the week for waves"
        case .freeze(let why, let from, let to): why.isEmpty ? "change freeze \(from) to \(to)" : "change freeze \(from) to \(to), \(why)"
        case .holiday(let site): site.map { "holiday in \($0)" } ?? "holiday"
        }
    }
}
