/// What a column of an export fills. The raw values appear in `inspect --format json`.
public enum Field: String, Sendable, CaseIterable {
    // People
    case objectID = "objectId"
    case userPrincipalName
    case displayName
    case department
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
    case deviceID = "deviceId"
    case deviceObjectID = "deviceObjectId"
    case intuneDeviceID = "intuneDeviceId"
    case deviceName
    case operatingSystem
    case osVersion
    case registeredOwner
    case userName
    case ownerID = "ownerId"
    case mdmName
    case mdmAppID = "mdmAppId"
    case isManaged
    case profileType
    case ownership
    case enrollmentType
    case enrollmentProfile
    case managementType
    case registeredAt
    case lastSignIn
    case serialNumber
    case imei
    case meid
    case userID = "userId"
    case primaryUser
    case enrolledBy
    case managementAgent
    case managedBy
    case managementState
    case enrolledAt
    case lastCheckIn
    case certificateExpiry
    // Groups
    case groupID = "groupId"
    case groupName
    case memberID = "memberId"
    case memberName
    case memberType
    case members
    // Seats
    case skuID = "skuId"
    case skuPartNumber
    case productName
    case totalSeats
    case expiredSeats
    case consumedSeats
    case prepaidUnits
    case servicePlans
    case capabilityStatus
    case accountID = "accountId"
    case planName
    case planStatus
    // The tenant
    case tenantID = "tenantId"
    case organizationName
    case verifiedDomains
    case authority
}
