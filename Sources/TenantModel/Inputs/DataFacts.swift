/// What joining the records of all files showed about their quality; the rules on data judge it.
public struct DataFacts: Sendable {
    /// The same object id or UPN twice in one file.
    public var duplicateUsers: [DuplicateUser] = []
    /// Devices that name an owner who is not among the users read.
    public var unknownOwners: [UnknownOwner] = []
    /// Older inventory records of a device that was enrolled again, dropped in favor of the newest check-in.
    public var droppedDeviceRecords: [DroppedDeviceRecord] = []
    /// Inventory records whose "Entra device id" matches object ids: the wrong column was exported.
    public var wrongDeviceIDFile: Int?

    /// No facts.
    public init() {}

    /// Two records of one user in one file.
    public struct DuplicateUser: Sendable {
        public let user: UserID
        public let first: Evidence
        public let second: Evidence
        /// Whether both say the same.
        public let isIdentical: Bool

        /// Two records.
        public init(user: UserID, first: Evidence, second: Evidence, isIdentical: Bool) {
            self.user = user
            self.first = first
            self.second = second
            self.isIdentical = isIdentical
        }
    }

    /// A device whose owner was not found.
    public struct UnknownOwner: Sendable {
        public let evidence: Evidence
        /// The owner as written.
        public let text: String
        /// Whether the owner is among the deleted users.
        public let isDeleted: Bool

        /// A device without known owner.
        public init(evidence: Evidence, text: String, isDeleted: Bool) {
            self.evidence = evidence
            self.text = text
            self.isDeleted = isDeleted
        }
    }

    /// An older record of a device.
    public struct DroppedDeviceRecord: Sendable {
        public let kept: Evidence
        public let dropped: Evidence

        /// An older record.
        public init(kept: Evidence, dropped: Evidence) {
            self.kept = kept
            self.dropped = dropped
        }
    }
}
