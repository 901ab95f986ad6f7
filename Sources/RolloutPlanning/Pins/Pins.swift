import Preflight
import TenantModel

/// Waves that people chose for users: in the project file, or by changing `waves.csv`.
struct Pins: Sendable {
    /// Where a pin was set.
    enum Source: Sendable, Equatable {
        /// For the user alone, in the project file.
        case user
        /// For a group, a department, or people who move together.
        case people
        /// The line of `waves.csv`.
        case waves(line: Int)
    }

    /// For each pinned user the wave.
    private(set) var waves: [UserID: Int] = [:]
    private var sources: [UserID: (name: String, source: Source)] = [:]

    /// Sets a pin. A hand-edited file is newer than the project file and wins, and what is said of a user what is said of a group; two pins of the
    /// same kind contradict each other.
    mutating func set(_ user: UserID, to wave: Int, name: String, source: Source) throws(PlanFailure) {
        if let earlier = sources[user], let known = waves[user] {
            if earlier.source.rank > source.rank { return }
            if known != wave, earlier.source.rank == source.rank {
                throw .contradictoryPins(user: user, waves: [known, wave].sorted(), names: [earlier.name, name])
            }
        }
        waves[user] = wave
        sources[user] = (name, source)
    }

    /// Takes a pin back.
    mutating func remove(_ user: UserID) {
        waves[user] = nil
        sources[user] = nil
    }

    /// Whether the pin means the user alone.
    func isDirect(_ user: UserID) -> Bool { (sources[user]?.source.rank ?? 0) > 0 }

    /// The name under which a user was pinned.
    func name(of user: UserID) -> String { sources[user]?.name ?? "" }

    /// The line of `waves.csv`, when the pin was set there.
    func line(of user: UserID) -> Int? {
        if case .waves(let line) = sources[user]?.source { return line }
        return nil
    }
}

extension Pins.Source {
    /// What wins over what.
    fileprivate var rank: Int {
        switch self {
        case .people: 0
        case .user: 1
        case .waves: 2
        }
    }
}
