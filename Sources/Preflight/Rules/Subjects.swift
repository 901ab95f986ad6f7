public import TenantModel

/// What a finding is about: users and devices by number, everything else by name.
public enum Subjects: Sendable {
    case users([UserID])
    case devices([DeviceID])
    case groups([String])
    case licenses([String])
    case policies([PolicySubject])
    case files([Int])
    case tenant

    /// How many there are; the tenant counts as one.
    public var count: Int {
        switch self {
        case .users(let users): users.count
        case .devices(let devices): devices.count
        case .groups(let names), .licenses(let names): names.count
        case .policies(let policies): policies.count
        case .files(let files): files.count
        case .tenant: 1
        }
    }

    /// `subjectType` of the contract.
    public var type: String {
        switch self {
        case .users: "user"
        case .devices: "device"
        case .groups: "group"
        case .licenses: "license"
        case .policies: "policy"
        case .files: "file"
        case .tenant: "tenant"
        }
    }
}
