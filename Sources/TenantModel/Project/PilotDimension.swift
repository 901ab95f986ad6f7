/// What the pilot should have some of everything of, by the names of the project file.
public enum PilotDimension: String, Sendable, CaseIterable {
    /// Effective policy, platform, major version of the operating system, ownership, mail profile and join type together.
    case device
    /// Effective Basic Mobility policy.
    case policy
    case platform
    case department
    case site
    case timeZone
    /// By which product and group the license comes.
    case licensePath
    case jobClass
    case language
    /// Devices that must enroll again.
    case reenroll
}
