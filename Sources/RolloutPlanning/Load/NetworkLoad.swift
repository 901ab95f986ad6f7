public import TenantModel

/// What devices load on the first day of a wave, beside what the link of their site can carry.
public struct NetworkLoad: Sendable, Equatable {
    /// A wave at a site with a known link.
    public struct SiteDay: Sendable, Equatable {
        public let wave: Int
        /// Place of the site in the settings, and its name.
        public let site: Int
        public let name: String
        public let devices: Int
        /// What comes over the link.
        public let megabytes: Int
        /// What may come over it in one working day.
        public let allowedMegabytes: Int
        /// The part of the whole link, in tenths of a percent.
        public let permille: Int

        /// Whether more comes than may.
        public var isAbove: Bool { permille > NetworkLoad.allowedPermille }
    }

    /// The part of the link that apps may take during working hours; an assumption.
    public static let allowedPermille = 200
    /// Hours in which it is loaded; an assumption.
    public static let workingHours = 8
    /// The part of repeated downloads that a cache saves; an assumption.
    public static let cachePercent = 80

    /// By wave, then by site.
    public let days: [SiteDay]

    /// Nil unless some app and some site with a link are known.
    public init?(_ arrivals: [SiteArrival], sites: [SiteSettings], apps: [AppSettings]) {
        guard !apps.isEmpty, sites.contains(where: { $0.linkMbps ?? 0 > 0 }) else { return nil }
        days = arrivals.compactMap { arrival in
            guard sites.indices.contains(arrival.site), let link = sites[arrival.site].linkMbps, link > 0 else { return nil }
            return Self.day(arrival, sites[arrival.site], link, apps)
        }.sorted { ($0.wave, $0.site) < ($1.wave, $1.site) }
    }

    private static func day(_ arrival: SiteArrival, _ site: SiteSettings, _ link: Double, _ apps: [AppSettings]) -> SiteDay {
        let megabytes = apps.reduce(0) { $0 + load($1, devices: arrival.devices[$1.platform] ?? 0, hasCache: site.hasCache) }
        let capacity = link * Double(workingHours * 3_600) / 8
        return SiteDay(
            wave: arrival.wave, site: arrival.site, name: site.name, devices: arrival.devices.values.reduce(0, +), megabytes: whole(megabytes),
            allowedMegabytes: whole(capacity * Double(allowedPermille) / 1_000), permille: whole(megabytes / capacity * 1_000))
    }

    /// The first device loads an app in full.
    private static func load(_ app: AppSettings, devices: Int, hasCache: Bool) -> Double {
        guard devices > 0 else { return 0 }
        let repeated = Double(devices - 1) * (hasCache ? Double(100 - cachePercent) / 100 : 1)
        return app.megabytes * (1 + repeated)
    }

    private static func whole(_ amount: Double) -> Int { Int(min(amount.rounded(), 1e15)) }
}
