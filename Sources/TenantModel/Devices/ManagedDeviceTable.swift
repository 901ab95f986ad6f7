public import ExportReading

/// What Intune's inventory says about devices, one row per device.
public struct ManagedDeviceTable: Sendable {
    /// Intune device id; zero when no export gave one.
    public var intuneID: [GUID] = []
    /// Entra device id; zero on devices without a user and where not read.
    public var entraID: [GUID] = []
    public var deviceName = TextColumn()
    /// As written.
    public var serialNumber = TextColumn()
    public var imei = TextColumn()
    public var meid = TextColumn()
    /// Who enrolled the device, where an export says so.
    public var enroller: [OwnerReference] = []
    /// The primary user.
    public var primaryUser: [OwnerReference] = []
    public var agent: [ManagementAgent] = []
    public var state: [ManagementState] = []
    public var ownership: [Ownership] = []
    public var enrollmentType: [EnrollmentType] = []
    public var enrollmentProfile: [Symbol] = []
    public var joinType: [JoinType] = []
    public var compliance: [Compliance] = []
    public var platform: [Platform] = []
    public var osVersion: [Symbol] = []
    /// Seconds since 1970; ``unknownMoment`` when not known.
    public var enrolledAt: [Int64] = []
    public var lastCheckIn: [Int64] = []
    public var certificateExpiry: [Int64] = []
    public var evidence: [Evidence] = []
    /// Records of the same device that this one stands for, by row: older check-ins and repetitions.
    public var furtherEvidence = FurtherEvidence()

    /// An empty table.
    public init() {}

    /// Makes room for so many devices, but for their texts.
    public mutating func reserveCapacity(_ count: Int) {
        intuneID.reserveCapacity(count)
        entraID.reserveCapacity(count)
        enroller.reserveCapacity(count)
        primaryUser.reserveCapacity(count)
        agent.reserveCapacity(count)
        state.reserveCapacity(count)
        ownership.reserveCapacity(count)
        enrollmentType.reserveCapacity(count)
        enrollmentProfile.reserveCapacity(count)
        joinType.reserveCapacity(count)
        compliance.reserveCapacity(count)
        platform.reserveCapacity(count)
        osVersion.reserveCapacity(count)
        enrolledAt.reserveCapacity(count)
        lastCheckIn.reserveCapacity(count)
        certificateExpiry.reserveCapacity(count)
        evidence.reserveCapacity(count)
    }

    /// How many devices there are.
    public var count: Int { intuneID.count }
}
