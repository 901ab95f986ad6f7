import ExportReading
import TenantModel

/// The policies and rules of one block.
struct BasicMobilityPart: Sendable {
    var records: [BasicMobilityRecord] = []
    /// When each record was made and changed.
    var createdAt = MomentColumn()
    var changedAt = MomentColumn()
    var unreadable: [UnreadableSetting] = []
    /// Rows of rules whose mode is a number.
    var numberedModes: [UInt32] = []
    var quarantined: [QuarantinedRecord] = []

    /// A value that its setting cannot have.
    struct UnreadableSetting: Sendable {
        let setting: String
        let text: String
        let expected: String
        let owner: String
        /// Counts from the block's first row.
        let row: UInt32
    }
}
