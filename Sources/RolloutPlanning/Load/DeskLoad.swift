public import TenantModel

/// Work by tier.
public struct DeskLoad: Sendable, Equatable {
    private var loads = [TierLoad](repeating: TierLoad(), count: HelpDeskTier.allCases.count)

    /// Nothing.
    public init() {}

    /// The work of one tier.
    public subscript(_ tier: HelpDeskTier) -> TierLoad {
        get { loads[tier.place] }
        set { loads[tier.place] = newValue }
    }

    public static func += (a: inout DeskLoad, b: DeskLoad) {
        for tier in HelpDeskTier.allCases { a[tier] += b[tier] }
    }

    /// Every number changed.
    func map(_ change: (Int64) -> Int64) -> DeskLoad {
        var changed = self
        for tier in HelpDeskTier.allCases {
            changed[tier].tickets = self[tier].tickets.map(change)
            changed[tier].hours = self[tier].hours.map(change)
        }
        return changed
    }
}

extension HelpDeskTier {
    /// Its place among the tiers.
    fileprivate var place: Int {
        switch self {
        case .tier1: 0
        case .tier2: 1
        case .tier3: 2
        }
    }
}
