import ExportReading
import TenantModel

/// The users of one block, as columns of their own: made by any thread, put together in the order of the file.
struct UserPart: Sendable {
    var rows: [UInt32] = []
    var objectID: [GUID] = []
    var userPrincipalName = TextColumn()
    var displayName = TextColumn()
    var department: [Symbol] = []
    /// Without columns unless a plan is to be made.
    var attributes = UserAttributes()
    var isEnabled: [Trit] = []
    var type: [UserType] = []
    var licenses: [LicenseSetID] = []
    /// The licenses under `License assignment details`, for files whose values stand under the wrong header.
    var misplacedLicenses: [LicenseSetID] = []
    /// A hash of everything that was read of a record: tells a repetition from a contradiction.
    var contentHash: [UInt64] = []
    /// Further addresses of users, with the index of the user in this part.
    var addresses = TextColumn()
    var addressOwner: [UInt32] = []

    /// Deleted users: read, not counted as people; their devices get "owner deleted".
    var deletedNames = TextColumn()
    var deletedIDs: [GUID] = []
    var deletedCount = 0

    var quarantined: [QuarantinedRecord] = []
    var symbols = SymbolTable()
    var licenseSets = LicenseSetTable()
    /// Whether some license cell was not empty, by column: an empty column means "not asked for", not "no license".
    var hasLicenseValue = false
    var hasMisplacedLicenseValue = false
    /// Collapsed cells by field.
    var collapsed: [Field: Int] = [:]
    var createdAt = MomentColumn()
    var lastPasswordChange = MomentColumn()
    var lastDirectorySync = MomentColumn()

    /// How many users the part holds.
    var count: Int { rows.count }
}
