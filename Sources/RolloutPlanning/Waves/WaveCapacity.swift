import TenantModel

/// What a wave can carry: from the project file, else what ships.
///
/// The first wave after the pilot may be `growth` times the pilot, and always a tenth of all who move after enablement: where the pilot is small, growth
/// from it alone would take many waves of a few people. Each later wave may be `growth` times the one before it.
public struct WaveCapacity: Sendable {
    /// The most people of the first wave after the pilot; nil without limit.
    public let firstUsers: Int?
    /// How much larger each wave may be than the one before.
    public let growth: Double
    public let maxUsers: Int?
    public let minUsers: Int
    /// The most work for the help desk on a wave's busiest day; nil when its capacity is not stated.
    public let maxLoad: Int64?
    public let maxUsersPerSite: Int?
    /// How many people growth is measured by.
    public let pilotUsers: Int
    /// A tenth of all: the first wave may have so many whatever growth says.
    public let leastUsers: Int
    /// How many waves after the pilot have run: growth has come so far.
    let ran: Int

    /// How much larger each wave is unless the project file says.
    static let defaultGrowth = 3.0

    /// The most people of the first wave.
    static func firstUsers(pilot: Int, growth: Double, least: Int) -> Int { max(1, max(Int((Double(pilot) * growth).rounded(.up)), least)) }

    /// - Parameters:
    ///   - people: how many move after the pilot.
    ///   - pilot: how many are in the pilot.
    ///   - history: what has happened: whoever has moved, or left the company since, made the waves as large as they are.
    init(_ settings: WaveSettings, people: Int, pilot: Int, history: WaveHistory, maxLoad: Int64?) {
        let pilot = max(pilot, history.pilotSize)
        let all = max(people + pilot, history.planned)
        growth = max(1, settings.growth ?? Self.defaultGrowth)
        // With what ships: 10 %, 30 %, the rest.
        leastUsers = (all + 9) / 10
        pilotUsers = pilot
        firstUsers = Self.firstUsers(pilot: pilot, growth: growth, least: leastUsers)
        maxUsers = [settings.maxUsers, settings.maxPerDay].compactMap(\.self).min()
        minUsers = settings.minUsers ?? 0
        self.maxLoad = maxLoad
        maxUsersPerSite = settings.maxPerSite
        ran = history.openWaves.ran
    }
}
