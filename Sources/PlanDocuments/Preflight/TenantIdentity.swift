import ExportReading
public import Preflight
import TenantModel

/// What a tenant is called: from its own export first, then from the project file, then from the people in it.
public struct TenantIdentity: Sendable {
    /// The name; the most common domain when nobody says; empty without anything.
    public let name: String
    /// Tenant id, when known.
    public let id: String?
    public let domains: [String]

    /// Looks the identity up.
    public init(_ decisions: Decisions) {
        let organization = decisions.tenant.organizations.first
        let settings = decisions.settings
        let stated = settings.domains.isEmpty ? organization?.verifiedDomains ?? [] : settings.domains
        domains = stated.isEmpty ? Self.commonDomain(decisions.tenant).map { [$0] } ?? [] : stated
        let name = settings.tenantName ?? organization?.displayName ?? ""
        self.name = name.isEmpty ? domains.first ?? "" : name
        id = (settings.tenantID ?? organization?.tenantID)?.description
    }

    /// The domain that most of the first thousand users have.
    private static func commonDomain(_ tenant: Tenant) -> String? {
        var counts: [String: Int] = [:]
        for row in 0..<min(1000, tenant.users.count) {
            let domain: String? = tenant.users.userPrincipalName.withBytes(row) { name in
                guard let at = name.lastIndex(of: UInt8(ascii: "@")), !name.containsIgnoringASCIICase("#ext#") else { return nil }
                return UnsafeRawBufferPointer(rebasing: name[(at + 1)...]).text.lowercased()
            }
            if let domain { counts[domain, default: 0] += 1 }
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
}
