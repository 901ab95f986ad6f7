public import ExportReading

/// One device, read from whichever records there are. Where both say something the inventory wins.
public struct Device: Sendable {
    /// Which device.
    public let id: DeviceID
    let table: DeviceTable
    /// Its row in the directory table, -1 for none.
    public let directoryRow: Int
    /// Its row in the inventory table, -1 for none.
    public let managedRow: Int

    /// Whether the directory knows it.
    public var isInDirectory: Bool { directoryRow >= 0 }
    /// Whether the inventory knows it.
    public var isInInventory: Bool { managedRow >= 0 }

    /// Entra device id; nil when unknown or all zero.
    public var entraDeviceID: GUID? {
        let id = isInDirectory ? table.directory.deviceID[directoryRow] : table.managed.entraID[managedRow]
        return id.isZero ? nil : id
    }

    /// Intune device id.
    public var intuneDeviceID: GUID? {
        guard isInInventory, !table.managed.intuneID[managedRow].isZero else { return nil }
        return table.managed.intuneID[managedRow]
    }

    /// The directory's name, else the inventory's.
    public var name: String {
        isInDirectory && !table.directory.displayName.isEmpty(directoryRow)
            ? table.directory.displayName[directoryRow] : isInInventory ? table.managed.deviceName[managedRow] : ""
    }
    public var serialNumber: String { isInInventory ? table.managed.serialNumber[managedRow] : "" }
    public var imei: String { isInInventory ? table.managed.imei[managedRow] : "" }
    public var meid: String { isInInventory ? table.managed.meid[managedRow] : "" }

    public var platform: Platform {
        if isInInventory, table.managed.platform[managedRow] != .unknown { return table.managed.platform[managedRow] }
        return isInDirectory ? table.directory.platform[directoryRow] : .unknown
    }
    public var osVersion: Symbol {
        if isInInventory, table.managed.osVersion[managedRow] != .empty { return table.managed.osVersion[managedRow] }
        return isInDirectory ? table.directory.osVersion[directoryRow] : .empty
    }
    public var ownership: Ownership {
        if isInInventory, table.managed.ownership[managedRow] != .unknown { return table.managed.ownership[managedRow] }
        return isInDirectory ? table.directory.ownership[directoryRow] : .unknown
    }
    public var enrollmentType: EnrollmentType {
        if isInInventory, table.managed.enrollmentType[managedRow] != .unknown { return table.managed.enrollmentType[managedRow] }
        return isInDirectory ? table.directory.enrollmentType[directoryRow] : .unknown
    }
    public var enrollmentProfile: Symbol {
        if isInInventory, table.managed.enrollmentProfile[managedRow] != .empty { return table.managed.enrollmentProfile[managedRow] }
        return isInDirectory ? table.directory.enrollmentProfile[directoryRow] : .empty
    }
    /// The directory's, else the inventory's: the join is a fact of the directory.
    public var joinType: JoinType { table.joinType(of: id) }
    public var compliance: Compliance { table.compliance(of: id) }

    /// The last check-in that the inventory saw.
    public var lastCheckIn: Timestamp? { isInInventory ? Self.moment(table.managed.lastCheckIn[managedRow]) : nil }
    /// The directory's approximate last sign-in, refreshed lazily.
    public var lastSignIn: Timestamp? { isInDirectory ? Self.moment(table.directory.lastSignIn[directoryRow]) : nil }
    /// The inventory's check-in, else the directory's approximate sign-in.
    public var lastSeen: Timestamp? { lastCheckIn ?? lastSignIn }
    public var enrolledAt: Timestamp? { isInInventory ? Self.moment(table.managed.enrolledAt[managedRow]) : nil }
    public var certificateExpiry: Timestamp? { isInInventory ? Self.moment(table.managed.certificateExpiry[managedRow]) : nil }

    public var management: DirectoryManagement { isInDirectory ? table.directory.management[directoryRow] : .notRead }
    /// The directory's managed flag; nil when not said.
    public var isManagedInDirectory: Bool? { isInDirectory ? table.directory.isManaged[directoryRow].known : nil }
    public var agent: ManagementAgent { isInInventory ? table.managed.agent[managedRow] : .notRead }
    public var state: ManagementState { isInInventory ? table.managed.state[managedRow] : .unknown }

    /// Who enrolled it.
    public var enroller: OwnerReference { isInInventory ? table.managed.enroller[managedRow] : .notRead }
    /// Who registered it.
    public var registeredOwner: OwnerReference { isInDirectory ? table.directory.registeredOwner[directoryRow] : .notRead }
    /// The user name that the directory shows beside the owner.
    public var directoryUser: OwnerReference { isInDirectory ? table.directory.userName[directoryRow] : .notRead }
    /// Its primary user.
    public var primaryUser: OwnerReference { isInInventory ? table.managed.primaryUser[managedRow] : .notRead }

    /// Every record of the device, the directory's first.
    public var evidence: [Evidence] {
        var all: [Evidence] = []
        if isInDirectory { all += [table.directory.evidence[directoryRow]] + table.directory.furtherEvidence[directoryRow] }
        if isInInventory { all += [table.managed.evidence[managedRow]] + table.managed.furtherEvidence[managedRow] }
        return all
    }

    private static func moment(_ seconds: Int64) -> Timestamp? { seconds == unknownMoment ? nil : Timestamp(seconds: seconds) }
}
