public import TenantModel

/// What to change so that there are waves. Found by dividing people with the changed numbers, so that it holds when somebody makes the change.
public struct WaveRelief: Sendable, Equatable {
    /// Another number for a key of the project file.
    public enum Change: Sendable, Equatable {
        /// `waves: minUsers`, lower.
        case minUsers(from: Int, to: Int)
        /// `waves: maxUsers`, higher.
        case maxUsers(from: Int, to: Int)
        /// `waves: maxPerDay`, higher.
        case maxPerDay(from: Int, to: Int)
        /// `waves: maxPerSite`, higher.
        case maxPerSite(from: Int, to: Int)
        /// `waves: growth`, higher, in steps of a tenth.
        case growth(from: Double, to: Double)
        /// `helpDesk: capacity` of a tier, higher, in steps of a tenth.
        case hours(HelpDeskTier, from: Double, to: Double)
    }

    /// Each way alone would do. A way has several changes only where one number is stated twice, or where no single number is enough.
    public var ways: [[Change]] = []

    /// Nothing to offer.
    public init() {}

    /// Trying costs a division each; of very many classes none is tried.
    private static let mostClasses = 50_000

    /// Looks for ways.
    init(_ trial: ReliefTrial, _ settings: WaveSettings) {
        guard trial.classCount <= Self.mostClasses else { return }
        let now = trial.now
        func way(_ limits: ReliefLimits) -> [Change] {
            var changes: [Change] = []
            if limits.minUsers != now.minUsers { changes.append(.minUsers(from: now.minUsers, to: limits.minUsers)) }
            if let most = limits.maxUsers, most != now.maxUsers {
                if let stated = settings.maxUsers, stated < most { changes.append(.maxUsers(from: stated, to: most)) }
                if let stated = settings.maxPerDay, stated < most { changes.append(.maxPerDay(from: stated, to: most)) }
            }
            if let most = limits.maxPerSite, let stated = now.maxPerSite, most != stated { changes.append(.maxPerSite(from: stated, to: most)) }
            if limits.growth != now.growth { changes.append(.growth(from: now.growth, to: limits.growth)) }
            for tier in HelpDeskTier.allCases {
                guard let hours = limits.hours[tier], let stated = now.hours[tier], hours != stated else { continue }
                changes.append(.hours(tier, from: stated, to: hours))
            }
            return changes
        }
        var search = ReliefSearch(trial)
        ways = search.ways().map(way)
    }
}
