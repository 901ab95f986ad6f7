public import TenantModel

/// What the help desk can carry on one day: 80 % of the hours that it has.
public struct DeskCapacity: Sendable, Equatable {
    private static let usablePercent = 80.0

    /// In millionths of an hour.
    private let limits: [HelpDeskTier: Int64]

    /// `hours`: per day, by tier. A tier without hours has no limit.
    public init(_ hours: [HelpDeskTier: Double]) {
        limits = hours.mapValues { Int64((max(0, min(1e6, $0)) * Self.usablePercent * 10_000).rounded()) }
    }

    /// The most of a day, in millionths of an hour; nil when nobody said.
    public func limit(_ tier: HelpDeskTier) -> Int64? { limits[tier] }

    /// The tiers with a limit.
    public var tiers: [HelpDeskTier] { HelpDeskTier.allCases.filter { limits[$0] != nil } }
}
