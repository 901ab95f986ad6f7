import Preflight
import TenantModel

/// The work that each user makes for the help desk, as one number for those who divide users into waves.
struct LoadOfUsers: Sendable {
    let risks: RisksOfUsers
    let expectation: TicketExpectation
    let capacity: DeskCapacity
    /// The most that a wave may add up to; nil when nobody said what the desk can carry.
    let mostOfWave: Int64?
    private let loads: [Int64]
    private let isTrackedLater: Bool
    private let calendar: CalendarSettings

    init(_ basis: PlanBasis) {
        let settings = basis.decisions.settings
        risks = RisksOfUsers(basis)
        expectation = TicketExpectation(TicketRates(settings.ticketRates))
        capacity = DeskCapacity(settings.helpDeskCapacity)
        let limit = WaveLoadLimit(expectation, capacity: capacity, settings: settings.calendar)
        mostOfWave = limit.limit
        calendar = settings.calendar
        isTrackedLater = settings.waves.reenrollment == .laterTrack
        let expectation = expectation
        loads = (0..<RiskClass.limit).map { raw in
            let mask = RiskClass(rawValue: UInt16(raw))
            // Without a limit waves are still evened out by the hours that they make.
            return limit.limit == nil ? HelpDeskTier.allCases.reduce(0) { $0 + expectation.load(mask)[$1].hours.likely } : limit.load(mask)
        }
    }

    /// What may go wrong for a user in the wave itself.
    func risksInWave(_ user: UserID) -> RiskClass {
        let risk = risks.risks[user.row]
        return isTrackedLater ? risk.subtracting(.reenroll) : risk
    }

    /// What a wave may add up to, and what users add, if the help desk had other hours.
    func limit(hours: [HelpDeskTier: Double]) -> WaveLoadLimit { WaveLoadLimit(expectation, capacity: DeskCapacity(hours), settings: calendar) }

    /// The work that a user makes.
    func load(_ user: UserID) -> Int64 { loads[Int(risksInWave(user).rawValue)] }
}
