/// How many of this tenant can meet a known issue, or why nobody can tell.
public enum IssueExposure: Sendable, Equatable {
    case users(Int, atLeast: Bool = false)
    case devices(Int, atLeast: Bool = false)
    case policies(Int, atLeast: Bool = false)
    /// The tenant as a whole, or not at all.
    case tenant(Bool)
    case notEvaluated(Reason)

    /// Why there is no number.
    public enum Reason: Sendable, Equatable {
        case policiesNotCompared
        case checkInsNotRead
        case certificatesNotRead
        case restrictionsNotRead
        case dnsNotRead
        case scopeNotRead
        case certificateProfilesNotRead
        case intentNotStated
        case authorityNotKnown
        case organizationNotRead
        /// It shows only when it happens.
        case notInExports
        /// A rule counts it and has no answer.
        case rule(String)
    }

    /// Whether somebody or something can meet it; nil when nobody can tell.
    public var isPossible: Bool? {
        switch self {
        case .users(let count, let atLeast), .devices(let count, let atLeast), .policies(let count, let atLeast): count > 0 ? true : atLeast ? nil : false
        case .tenant(let isExposed): isExposed
        case .notEvaluated: nil
        }
    }
}
