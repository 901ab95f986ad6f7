/// Whether a user belongs to the organization.
public enum UserType: UInt8, Sendable {
    case unknown
    case member
    case guest
}
