public import ExportReading

/// What the directory says about devices: Entra device lists and the Basic Mobility device scripts, one row per device.
public struct DirectoryDeviceTable: Sendable {
    /// Entra device id: the key that joins to the Intune inventory.
    public var deviceID: [GUID] = []
    /// Entra object id of the device: never joins to Intune.
    public var objectID: [GUID] = []
    public var displayName = TextColumn()
    public var platform: [Platform] = []
    public var osVersion: [Symbol] = []
    /// Who registered the device.
    public var registeredOwner: [OwnerReference] = []
    /// The user names column, where an export has one beside the owners.
    public var userName: [OwnerReference] = []
    public var management: [DirectoryManagement] = []
    public var isManaged: [Trit] = []
    /// Whether the directory calls it managed by the Defender sensor alone.
    public var isDefenderOnly: [Bool] = []
    public var ownership: [Ownership] = []
    /// A hint only: further values occur.
    public var enrollmentType: [EnrollmentType] = []
    public var enrollmentProfile: [Symbol] = []
    public var joinType: [JoinType] = []
    public var compliance: [Compliance] = []
    /// Seconds since 1970; ``unknownMoment`` when not known.
    public var lastSignIn: [Int64] = []
    public var evidence: [Evidence] = []
    /// Further records of the same device, by row.
    public var furtherEvidence = FurtherEvidence()

    /// An empty table.
    public init() {}

    /// Makes room for so many devices, but for their texts.
    public mutating func reserveCapacity(_ count: Int) {
        deviceID.reserveCapacity(count)
        objectID.reserveCapacity(count)
        platform.reserveCapacity(count)
        osVersion.reserveCapacity(count)
        registeredOwner.reserveCapacity(count)
        userName.reserveCapacity(count)
        management.reserveCapacity(count)
        isManaged.reserveCapacity(count)
        isDefenderOnly.reserveCapacity(count)
        ownership.reserveCapacity(count)
        enrollmentType.reserveCapacity(count)
        enrollmentProfile.reserveCapacity(count)
        joinType.reserveCapacity(count)
        compliance.reserveCapacity(count)
        lastSignIn.reserveCapacity(count)
        evidence.reserveCapacity(count)
    }

    /// How many devices there are.
    public var count: Int { deviceID.count }
}

/// Stands for a moment that is not known in columns of seconds.
public let unknownMoment = Int64.min
