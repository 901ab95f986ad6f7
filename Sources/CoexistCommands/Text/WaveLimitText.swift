import RolloutPlanning
import TenantModel

/// The numbers that limit waves, with the keys that they come from.
struct WaveLimitText {
    private let limits: WaveCapacity
    private let settings: ProjectSettings

    init(_ limits: WaveCapacity, _ settings: ProjectSettings) {
        self.limits = limits
        self.settings = settings
    }

    /// Why a wave may have so many users and no more; without a wave it is about all of them.
    func whyUsers(_ limit: Int, wave: Int?) -> String {
        let stated = PilotLimits(settings.waves).sizes.filter { $0.users == limit }.map { "waves: \($0.key) is \(Numbers.grouped(limit))" }
        if !stated.isEmpty { return stated.joined(separator: " and ") }
        guard let first = limits.firstUsers else { return "nothing else is allowed" }
        let key = settings.waves.growth == nil ? "waves: growth is not stated and taken for" : "waves: growth is"
        let times = Self.number(limits.growth)
        if wave == 2 || limit <= first {
            let pilot = "\(times) times the \(Numbers.count(limits.pilotUsers, "user")) of the pilot"
            return first > limits.leastUsers
                ? "\(key) \(times), and the first wave after the pilot may have \(pilot)"
                : "\(key) \(times), and the first wave after the pilot may have a tenth of all, which is more than \(pilot)"
        }
        return "\(key) \(times), and the first wave after the pilot may have \(Numbers.grouped(first))"
    }

    /// The hours of the help desk.
    var hours: String {
        let hours = settings.helpDeskCapacity.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.key.rawValue): \(Self.number($0.value))" }
        return "helpDesk: capacity is {\(hours.joined(separator: ", "))}"
    }

    /// All limits that are stated.
    var all: String {
        let waves = settings.waves
        var all = [("maxUsers", waves.maxUsers), ("maxPerDay", waves.maxPerDay), ("maxPerSite", waves.maxPerSite)].compactMap { key, value in
            value.map { "waves: \(key) is \(Numbers.grouped($0))" }
        }
        all.append("waves: growth is \(Self.number(limits.growth))")
        if !settings.helpDeskCapacity.isEmpty { all.append(hours) }
        return all.joined(separator: ", ")
    }

    /// Without a fraction where there is none.
    static func number(_ value: Double) -> String { value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)" }
}
