import ExportReading

/// `organization.json`: the tenant's id, name and domains. Without the MDM authority, which is not selected by default.
struct OrganizationFile: SampleFile {
    let name = "organization.json"
    let parts = 1
    let tenant: SampleTenant

    func write(_ part: Int, into arena: ByteArena) {
        arena.append(literal: "{\"@odata.context\":\"https://graph.microsoft.com/v1.0/$metadata#organization\",\"value\":[\n{\"id\":\"")
        arena.append(tenant.tenantID)
        arena.append(literal: "\",\"displayName\":\"")
        arena.append(text: Company.name, .json)
        arena.append(literal: "\",\"countryLetterCode\":\"US\",\"tenantType\":\"AAD\",\"verifiedDomains\":[")
        writeDomain(Company.domain, isInitial: false, into: arena)
        arena.comma()
        writeDomain(Company.initialDomain, isInitial: true, into: arena)
        arena.append(literal: "]}\n]}\n")
    }

    private func writeDomain(_ domain: StaticString, isInitial: Bool, into arena: ByteArena) {
        arena.append(literal: "{\"capabilities\":\"Email, OfficeCommunicationsOnline\",\"isDefault\":")
        arena.append(literal: isInitial ? "false,\"isInitial\":true,\"name\":\"" : "true,\"isInitial\":false,\"name\":\"")
        arena.append(literal: domain)
        arena.append(literal: "\",\"type\":\"Managed\"}")
    }
}
