public import TenantModel

/// Devices of a wave at a site, by platform.
public struct SiteArrival: Sendable, Equatable {
    public let wave: Int
    /// Place of the site in the settings.
    public let site: Int
    public let devices: [Platform: Int]

    /// Devices of a wave at a site.
    public init(wave: Int, site: Int, devices: [Platform: Int]) {
        self.wave = wave
        self.site = site
        self.devices = devices
    }
}
