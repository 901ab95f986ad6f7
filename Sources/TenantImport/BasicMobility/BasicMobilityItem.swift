import ExportReading
import TenantModel

/// A policy or rule with where it comes from.
struct BasicMobilityItem: Sendable {
    var record: BasicMobilityRecord
    let evidence: Evidence
    var createdAt: Timestamp?
    var changedAt: Timestamp?
    /// What the file as a whole says of the kind, for objects that do not say it themselves.
    let kindOfFile: BasicMobilityPolicy.Kind
    /// Whether the file says that its objects are about devices.
    let isDeviceFile: Bool

    /// The kind that the object says, else that of its file.
    var kind: BasicMobilityPolicy.Kind { record.kind == .unknown ? kindOfFile : record.kind }

    /// Whether both could be of one kind.
    func isCompatible(with other: BasicMobilityItem) -> Bool { kind == .unknown || other.kind == .unknown || kind == other.kind }

    /// Takes over what another record of the same policy knows besides.
    mutating func complete(with other: BasicMobilityItem) {
        record.isEnabled = record.isEnabled.or(other.record.isEnabled)
        if record.kind == .unknown { record.kind = other.kind }
        if record.name.isEmpty { record.name = other.record.name }
        record.objectID = record.objectID ?? other.record.objectID
        record.otherID = record.otherID ?? other.record.otherID
        record.priority = record.priority ?? other.record.priority
        record.isOfTenant = record.isOfTenant || other.record.isOfTenant
        createdAt = createdAt ?? other.createdAt
    }
}
