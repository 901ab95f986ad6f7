/// `apps`: an app that devices load after the switch.
public struct AppSettings: Sendable, Equatable {
    public var name: String
    public var platform: Platform
    public var megabytes: Double

    /// An app.
    public init(name: String, platform: Platform, megabytes: Double) {
        self.name = name
        self.platform = platform
        self.megabytes = megabytes
    }
}
