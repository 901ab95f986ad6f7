/// Which users a list of the project file means.
public struct UserSelector: Sendable, Equatable {
    /// UPNs or object ids.
    public var users: [String] = []
    /// Files with one UPN or object id per line, beside the project file.
    public var files: [String] = []
    /// Group names or ids.
    public var groups: [String] = []
    public var departments: [String] = []
    public var everyone = false

    /// Nobody.
    public init() {}
}
