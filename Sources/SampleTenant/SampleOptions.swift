public import ExportReading

/// What to invent. The same options give the same bytes, whatever the number of threads.
public struct SampleOptions: Sendable, Equatable {
    /// In which export formats the users are written, and whether there are policies. Devices, groups, seats and the organization are written with each.
    public enum Format: String, Sendable, CaseIterable {
        /// `users.csv`: the download of the Microsoft 365 admin center. Product names, no plans.
        case csv
        /// `graph-users.json`: Graph users with licenses, plans, paths and errors.
        case graph
        /// `mg-users.clixml`: the same of `Get-MgUser`, written by PowerShell 7 `Export-Clixml`.
        case clixml
        /// `bms-policies.clixml`, `bms-rules.clixml`, `intune-policies.json`: policies of Basic Mobility and of Intune, and `policy-group-members.csv`,
        /// the members of the 200 groups that they are assigned to. No users.
        case policies
    }

    /// How many users: 0 to 100 million. User number i is the same whatever this number is.
    public var users: Int
    /// Chooses the tenant.
    public var seed: UInt64
    /// The "now" of the tenant: nothing happened after it. Certificates expire after it, as they do.
    public var asOf: Timestamp
    /// Devices of a member, on average: 0 to 14.
    public var devicesPerUser: Double
    public var formats: Set<Format>

    /// The end of 2026-01-01: a day alone means its end, as everywhere.
    public static let defaultAsOf = Timestamp(seconds: 1_767_311_999)

    /// From 1990 to the year 9950, so that no date leaves the calendar.
    private static let moments = Timestamp(seconds: 631_152_000)...Timestamp(seconds: 251_800_000_000)

    /// Options. Numbers out of range are brought into it.
    public init(users: Int, seed: UInt64 = 1, asOf: Timestamp = defaultAsOf, devicesPerUser: Double = 1.4, formats: Set<Format> = [.csv]) {
        self.users = min(100_000_000, max(0, users))
        self.seed = seed
        self.asOf = min(Self.moments.upperBound, max(Self.moments.lowerBound, asOf))
        self.devicesPerUser = devicesPerUser.isFinite ? min(14, max(0, devicesPerUser)) : 1.4
        self.formats = formats
    }
}
