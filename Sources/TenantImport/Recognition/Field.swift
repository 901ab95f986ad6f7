/// What a column of an export fills. The names appear in `inspect --format json`.
public enum Field: UInt8, Sendable, CaseIterable {
    // People
    case objectID
    case userPrincipalName
    case displayName
    case department
    case jobTitle
    case office
    case city
    case country
    case usageLocation
    case language
    case accountEnabled
    case blockCredential
    case userType
    case deletedAt
    case createdAt
    case lastPasswordChange
    case lastDirectorySync
    case proxyAddresses
    case mail
    case licenseNames
    case licenseNamesMisplaced
    case isLicensed
    case assignedLicenses
    case assignedPlans
    case licenseAssignmentStates
    case licensedSkus
    // Devices
    case deviceID
    case deviceObjectID
    case intuneDeviceID
    case deviceName
    case operatingSystem
    case osVersion
    case registeredOwner
    case userName
    case ownerID
    case mdmName
    case mdmAppID
    case isManaged
    case profileType
    case ownership
    case enrollmentType
    case enrollmentProfile
    case joinType
    case compliance
    case managementType
    case registeredAt
    case lastSignIn
    case serialNumber
    case imei
    case meid
    case userID
    case primaryUser
    case enrolledBy
    case managementAgent
    case managedBy
    case managementState
    case enrolledAt
    case lastCheckIn
    case certificateExpiry
    // Groups
    case groupID
    case groupName
    case memberID
    case memberName
    case memberType
    case members
    case memberDisplayName
    case membershipType
    case membershipRule
    case groupTypes
    // Seats
    case skuID
    case skuPartNumber
    case productName
    case totalSeats
    case expiredSeats
    case consumedSeats
    case prepaidUnits
    case servicePlans
    case capabilityStatus
    case accountID
    case planName
    case planStatus
    // The tenant
    case tenantID
    case organizationName
    case verifiedDomains
    case authority
    // Basic Mobility policies
    case policyName
    case policyID
    case policyGUID
    case policyType
    case policyEnabled
    case policyPriority
    case rulePolicy
    case ruleMode
    case targetGroups
    case changedAt
    case appliesTo
    case blocksUnsupportedDevices
    case exclusionList
    /// A parameter of a rule, by its own name.
    case policySetting
    // Intune policies
    case policySettings
    case assignments
    case assignmentTarget
    case namedObjects

    /// The name in JSON and messages.
    public var name: String { Self.names[ordinal] }

    /// The place of the field among all fields.
    var ordinal: Int { Int(rawValue) }

    /// How many fields there are.
    static let count = allCases.count

    /// Names that do not read like their case.
    private static let spelledOut: [Field: String] = [
        .objectID: "objectId", .deviceID: "deviceId", .deviceObjectID: "deviceObjectId", .intuneDeviceID: "intuneDeviceId", .ownerID: "ownerId",
        .mdmAppID: "mdmAppId", .userID: "userId", .groupID: "groupId", .memberID: "memberId", .skuID: "skuId", .accountID: "accountId", .tenantID: "tenantId",
        .policyID: "policyId", .policyGUID: "policyGuid",
    ]
    private static let names = allCases.map { spelledOut[$0] ?? "\($0)" }
}
