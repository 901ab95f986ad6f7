/// One line of a policy's assignments.
public struct PolicyAssignment: Sendable, Equatable {
    /// Whom it is about.
    public enum Target: Sendable, Equatable {
        case group(PolicyTarget)
        /// All users, which means all who hold an Intune license.
        case allUsers
        case allDevices
        /// Configuration Manager collections and whatever comes later: nobody of ours.
        case other(String)
    }

    /// A filter on devices, by id or name; its rule decides who is left.
    public struct Filter: Sendable, Equatable {
        /// Id or display name, as exported.
        public let name: String
        /// Whether devices that match are left out.
        public let excludes: Bool

        /// A filter.
        public init(name: String, excludes: Bool) {
            self.name = name
            self.excludes = excludes
        }
    }

    public let target: Target
    /// Whether it takes its target out.
    public let excludes: Bool
    public let filter: Filter?
    /// `intent: remove`: the policy is taken away from its target.
    public let removes: Bool

    /// An assignment.
    public init(_ target: Target, excludes: Bool = false, filter: Filter? = nil, removes: Bool = false) {
        self.target = target
        self.excludes = excludes
        self.filter = filter
        self.removes = removes
    }
}
