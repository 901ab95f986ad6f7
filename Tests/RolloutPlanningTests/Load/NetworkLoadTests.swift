import TenantModel
import Testing

@testable import RolloutPlanning

@Suite struct `Network load` {
    private static func site(_ name: String, link: Double?, cache: Bool = false) -> SiteSettings {
        var site = SiteSettings(name: name)
        site.linkMbps = link
        site.hasCache = cache
        return site
    }

    private static let apps = [
        AppSettings(name: "Outlook", platform: .iOS, megabytes: 300), AppSettings(name: "Teams", platform: .iOS, megabytes: 200),
        AppSettings(name: "Portal", platform: .android, megabytes: 50),
    ]

    @Test(
        arguments: [
            ([.iOS: 10], false, 5_000, 139), ([.iOS: 10], true, 1_400, 39), ([.iOS: 1], true, 500, 14),
            ([.iOS: 10, .android: 2, .windows: 99], false, 5_100, 142),
            ([.windows: 5], false, 0, 0), ([:], true, 0, 0),
        ] as [([Platform: Int], Bool, Int, Int)])
    func `Devices load the apps of their platform, with a cache the first one in full`(devices: [Platform: Int], cache: Bool, megabytes: Int, permille: Int)
        throws
    {
        let load = try #require(
            NetworkLoad([SiteArrival(wave: 1, site: 0, devices: devices)], sites: [Self.site("Paris", link: 10, cache: cache)], apps: Self.apps))
        let day = try #require(load.days.first)
        #expect(day.megabytes == megabytes)
        #expect(day.permille == permille)
        // 10 Mbit/s for eight hours are 36,000 MB, of which a fifth.
        #expect(day.allowedMegabytes == 7_200)
        #expect(day.devices == devices.values.reduce(0, +))
        #expect(!day.isAbove)
    }

    @Test func `Waves and sites are in order, sites without link are left out`() throws {
        let sites = [Self.site("Paris", link: 1), Self.site("Oslo", link: nil), Self.site("Rome", link: 0), Self.site("Bern", link: 1)]
        let arrivals = [(2, 0), (1, 3), (1, 1), (1, 2), (1, 0), (1, 9), (1, -1)].map { SiteArrival(wave: $0.0, site: $0.1, devices: [.iOS: 2]) }
        let load = try #require(NetworkLoad(arrivals, sites: sites, apps: Self.apps))
        #expect(load.days.map { "\($0.wave) \($0.name)" } == ["1 Paris", "1 Bern", "2 Paris"])
        #expect(load.days.allSatisfy { $0.isAbove })
    }

    @Test func `Without apps or links there is nothing to say`() {
        let arrivals = [SiteArrival(wave: 1, site: 0, devices: [.iOS: 2])]
        #expect(NetworkLoad(arrivals, sites: [Self.site("Paris", link: 10)], apps: []) == nil)
        #expect(NetworkLoad(arrivals, sites: [Self.site("Paris", link: nil)], apps: Self.apps) == nil)
        #expect(NetworkLoad(arrivals, sites: [], apps: Self.apps) == nil)
    }

    @Test func `Numbers beyond reason stay numbers`() throws {
        let apps = [AppSettings(name: "Huge", platform: .iOS, megabytes: 1e12)]
        let arrivals = [SiteArrival(wave: 1, site: 0, devices: [.iOS: 1_000_000_000])]
        let load = try #require(NetworkLoad(arrivals, sites: [Self.site("Paris", link: 1e-9)], apps: apps))
        #expect(load.days.first?.megabytes == 1_000_000_000_000_000)
        #expect(load.days.first?.isAbove == true)
    }
}
