/// Why somebody calls the help desk after a switch, by the names of the project file.
public enum TicketClass: String, Sendable, CaseIterable {
    /// Any user who switches.
    case base
    /// Mail on an iPhone or iPad comes from a managed profile, which is removed and set up again.
    case managedMail
    /// The mail profile gets a new name or is not assigned any more.
    case renamedMail
    /// A device does not comply, and access becomes blocking.
    case blockedAccess
    /// The operating system is below the floor, or the device must enroll again.
    case reenroll
    /// No check-in for over seven days, or the certificate expired.
    case offline
    /// Personal Windows, or the Company Portal for the first time.
    case companyPortal
    /// Four devices or more.
    case manyDevices
    /// A factor on all the others.
    case vip
    /// A device without user; by device, not by user.
    case userless
}
