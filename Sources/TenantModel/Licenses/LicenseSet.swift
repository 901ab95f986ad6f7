/// What a user holds, as far as an export tells: shared by all users who hold the same.
public struct LicenseSet: Sendable, Hashable {
    /// How far the evidence reaches.
    public enum Level: UInt8, Sendable, Comparable {
        /// No license column, one that is empty throughout, or a collapsed one.
        case notRead
        /// Product names or SKUs alone: a plan switched off inside cannot be seen.
        case product
        /// Which plans are on in every path.
        case plan

        public static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
    }

    /// How far the evidence reaches.
    public var level: Level
    /// Products with the path by which they came.
    public var assignments: [LicenseAssignment]
    /// Plans as the directory lists them for the user, when it does.
    public var assignedPlans: [AssignedPlan]

    /// A set.
    public init(level: Level, assignments: [LicenseAssignment] = [], assignedPlans: [AssignedPlan] = []) {
        self.level = level
        self.assignments = assignments
        self.assignedPlans = assignedPlans
    }

    /// Nothing was read: the first set of every tenant.
    public static let notRead = LicenseSet(level: .notRead)
}
