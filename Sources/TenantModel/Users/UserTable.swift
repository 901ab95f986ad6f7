public import ExportReading

/// All users that are not deleted, one row each, as columns.
public struct UserTable: Sendable {
    /// Entra object id; zero when no export gave one.
    public var objectID: [GUID] = []
    /// User principal name as written; empty when no export gave one.
    public var userPrincipalName = TextColumn()
    public var displayName = TextColumn()
    public var department: [Symbol] = []
    /// What a plan wants to know of people; without columns unless it was asked for.
    public var attributes = UserAttributes()
    /// Whether the account may sign in.
    public var isEnabled: [Trit] = []
    public var type: [UserType] = []
    /// What the user holds: index in ``Tenant/licenseSets``.
    public var licenses: [LicenseSetID] = []
    /// The record that named the user first.
    public var evidence: [Evidence] = []
    /// The record that gave the licenses.
    public var licenseEvidence: [Evidence] = []
    /// Further records of the same user, by row.
    public var furtherEvidence = FurtherEvidence()

    /// An empty table.
    public init() {}

    /// Makes room for so many users, but for their texts.
    public mutating func reserveCapacity(_ count: Int) {
        objectID.reserveCapacity(count)
        department.reserveCapacity(count)
        isEnabled.reserveCapacity(count)
        type.reserveCapacity(count)
        licenses.reserveCapacity(count)
        evidence.reserveCapacity(count)
        licenseEvidence.reserveCapacity(count)
    }

    /// How many users there are.
    public var count: Int { objectID.count }

    /// All users.
    public var ids: some RandomAccessCollection<UserID> & Sendable { (0..<UInt32(count)).lazy.map { UserID(index: $0) } }

    /// A user to read from.
    public subscript(id: UserID) -> User { User(id: id, table: self) }
}
