/// What a random number is for. Numbers of different streams have nothing to do with each other; the order of the cases is part of "same bytes".
enum Stream: UInt64 {
    case person = 1
    case kind
    case workplace
    case userDates
    case numbers
    case objectID
    case licenses
    case paths
    case deviceCount
    case kiosk
    case hardware
    case management
    case deviceDates
    case deviceNumbers
    case deviceDetails
    case deviceID
    case deviceObjectID
    case intuneID
    case owner
    case groupID
    case membership
    case tenantID
    case subscription
    case policyGroupID
    case policyMembership
    case policyID
    case policySettings
}
