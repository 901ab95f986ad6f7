/// The MDM authority of a tenant, by the names of the contract.
public enum TenantAuthority: String, Sendable, CaseIterable, Codable {
    case office365
    case intune
    case sccm
    /// Exported or stated as unknown: Basic Mobility was never activated.
    case unknown
    /// Nobody said, and devices do not show it.
    case notStated
}
