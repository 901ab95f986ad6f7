import Preflight
import TenantModel

/// Android devices that enroll again after the waves, so many users a day.
public struct ReenrollmentTrack: Sendable, Equatable {
    public let users: Int
    public let devices: Int
    public let perDay: Int
    /// Whether the number per day is ours and not the project's.
    public let isDefault: Bool
    /// The first and the last day.
    public let first: RolloutDate
    public let last: RolloutDate
    /// How many people on which day.
    let days: [(date: RolloutDate, users: Int)]

    /// Without a number in the project file: so many that it takes at most this many days, and at least this many people a day.
    private static let mostDays = 20
    private static let fewestPerDay = 25

    /// Nil when the project file does not ask for it, or nobody enrolls again.
    init?(_ basis: PlanBasis, waves: [PlanWave], days: WaveDays) {
        let settings = basis.decisions.settings
        users = waves.reduce(0) { $0 + $1.reenrollingUsers }
        devices = waves.reduce(0) { $0 + $1.reenrollingDevices }
        guard settings.waves.reenrollment == .laterTrack, users > 0, let last = waves.last?.date else { return nil }
        isDefault = settings.waves.reenrollPerDay == nil
        perDay = max(1, settings.waves.reenrollPerDay ?? max(Self.fewestPerDay, (users + Self.mostDays - 1) / Self.mostDays))
        var left = users
        var date = last
        var all: [(date: RolloutDate, users: Int)] = []
        while left > 0 {
            let next = date.advanced(by: 1)
            date = next.day.map { .day(days.workCalendar.workingDay(notBefore: $0, sites: [])) } ?? next
            all.append((date, min(perDay, left)))
            left -= perDay
        }
        self.days = all
        first = all.first?.date ?? last
        self.last = all.last?.date ?? last
    }

    public static func == (a: Self, b: Self) -> Bool {
        a.users == b.users && a.devices == b.devices && a.perDay == b.perDay && a.isDefault == b.isDefault && a.first == b.first && a.last == b.last
    }
}
