public import TenantModel

/// What the project file allows a wave, and so the pilot: it is a wave of one day.
public struct PilotLimits: Sendable, Equatable {
    /// A limit on the number of users.
    public struct Size: Sendable, Equatable {
        /// The key under `waves:`.
        public let key: String
        public let users: Int
    }

    /// Limits on the number of users, the smallest first.
    public let sizes: [Size]
    /// The fewest users that somebody wants in a wave. The size that ships obeys; a size that is stated for the pilot is the nearer word, and wins.
    public let minUsers: Int
    /// The most users of one site.
    public let maxPerSite: Int?

    /// The limits of a project file.
    public init(_ settings: WaveSettings = WaveSettings()) {
        let stated = [("maxUsers", settings.maxUsers), ("maxPerDay", settings.maxPerDay)]
        sizes = stated.compactMap { key, users in users.map { Size(key: key, users: $0) } }.sorted { $0.users < $1.users }
        minUsers = settings.minUsers ?? 0
        maxPerSite = settings.maxPerSite
    }

    /// The most users of the pilot; nil without limit.
    public var mostUsers: Int? { sizes.first?.users }

    /// The limits that so many users would break, the smallest first.
    public func broken(by users: Int) -> [Size] { sizes.filter { $0.users < users } }
}
