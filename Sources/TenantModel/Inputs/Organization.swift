public import ExportReading

/// What an organization export says of the tenant.
public struct Organization: Sendable {
    public var tenantID: GUID?
    public var displayName: String
    public var verifiedDomains: [String]
    /// The MDM authority when it was selected.
    public var authority: TenantAuthority?
    public var evidence: Evidence

    /// An organization.
    public init(tenantID: GUID?, displayName: String, verifiedDomains: [String], authority: TenantAuthority?, evidence: Evidence) {
        self.tenantID = tenantID
        self.displayName = displayName
        self.verifiedDomains = verifiedDomains
        self.authority = authority
        self.evidence = evidence
    }
}
