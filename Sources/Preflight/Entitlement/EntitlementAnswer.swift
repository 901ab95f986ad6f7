/// Whether a user's licenses entitle to Intune, by the names of the contract.
public enum EntitlementAnswer: String, Sendable {
    case yes
    case no
    /// Assigned and not working yet: treated as yes, marked.
    case pending
    case unknown
}
