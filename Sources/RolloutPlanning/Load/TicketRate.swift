public import TenantModel

/// What is assumed of a class of tickets. No source knows these numbers; everybody should put their own in their place.
public struct TicketRate: Sendable, Equatable {
    /// Tickets within a week after the switch, in millionths; for `vip` a factor in millionths.
    public let micros: Int64
    /// Minutes that one ticket takes; of a VIP's every ticket takes at least those of `vip`.
    public let minutes: Int64
    /// Who takes it.
    public let tier: HelpDeskTier
    /// Whether the rate is from the project file, not the one that ships.
    public let isStated: Bool
}
