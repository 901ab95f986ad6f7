/// `sites`: a place where people work.
public struct SiteSettings: Sendable, Equatable {
    public var name: String
    /// Departments that work there.
    public var departments: [String] = []
    /// Values of the office column that mean this site.
    public var offices: [String] = []
    /// An IANA name.
    public var timeZone: String?
    /// Its internet link in megabits per second.
    public var linkMbps: Double?
    /// Whether a content cache stands there.
    public var hasCache = false

    /// A site of which only the name is known.
    public init(name: String) { self.name = name }
}
