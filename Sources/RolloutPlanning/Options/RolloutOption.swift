import Preflight
import TenantModel

/// A way that the organization can go, with what it means for this tenant.
public struct RolloutOption: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        /// Basic Mobility stays alone.
        case stay
        /// Coexistence, then a pilot and waves.
        case waves
        /// Coexistence, and everybody of the plan gets the license on the same day.
        case atOnce
    }

    public let kind: Kind
    /// Users and devices that move.
    public let users: Int
    public let devices: Int
    /// The most users who switch on one day.
    public let usersOnOneDay: Int
    /// Licenses that are to be bought beyond those that are free; nil when nobody can tell.
    public let licensesToBuy: Int?
    /// Hours of all tiers on the busiest day in the high forecast, in millionths.
    public let busiestDay: Int64

    /// The three ways of a plan, and the one that is recommended.
    ///
    /// `isEnabled`: coexistence is on, and the people of wave 0 move whatever is decided.
    public static func all(_ plan: RolloutPlan, isEnabled: Bool) -> [RolloutOption] {
        let first = isEnabled ? plan.waves.first { $0.number == 0 } : nil
        let moving = first?.users.count ?? 0
        let devices = plan.waves.reduce(0) { $0 + $1.devices }
        let toBuy = plan.seats.map { max(0, $0.needed - $0.free) }
        let onFirstDay = { (load: DeskLoad) in HelpDeskTier.allCases.reduce(Int64(0)) { $0 + ArrivalProfile.part(of: load[$1].hours.high, on: 0) } }
        let atOnce = onFirstDay(plan.load.forecast.total)
        let inWaves = plan.load.forecast.days.map { day in HelpDeskTier.allCases.reduce(Int64(0)) { $0 + day.load[$1].hours.high } }.max() ?? 0
        return [
            RolloutOption(
                kind: .stay, users: moving, devices: first?.devices ?? 0, usersOnOneDay: moving, licensesToBuy: 0,
                busiestDay: moving > 0 ? plan.load.forecast.waves.first.map(onFirstDay) ?? 0 : 0),
            RolloutOption(
                kind: .waves, users: plan.planned, devices: devices, usersOnOneDay: plan.waves.map(\.users.count).max() ?? 0, licensesToBuy: toBuy,
                busiestDay: inWaves),
            RolloutOption(
                kind: .atOnce, users: plan.planned, devices: devices, usersOnOneDay: max(moving, plan.planned - moving), licensesToBuy: toBuy,
                busiestDay: max(atOnce, inWaves)),
        ]
    }

    /// The way that a plan recommends. Nothing of enablement can be undone and a pilot finds faults among few, so waves always win over one day;
    /// a plan exists only where somebody is to move.
    public static let recommended = Kind.waves
}
