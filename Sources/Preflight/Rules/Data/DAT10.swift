import ExportReading
import TenantModel

/// Exports of more than one tenant.
struct DAT10: Rule {
    let text = RuleText(
        "DAT-10", title: "Inputs from different tenants", severity: .blocker,
        trigger: "Two inputs carry different tenant ids, or more than a fifth of the device owners have a UPN of no verified domain.",
        why: "Joined exports of two tenants give answers about neither.",
        remediation: [
            "Compare the tenant ids: each export comes from the tenant of the account that made it.",
            "Put the exports of each tenant into a folder of its own.",
            "If the owners are right, add their domains under tenant: domains in coexist.yaml.",
        ], needs: [.organization, .users, .entraDevices], sources: [.migration])

    /// Above this share of owners the domains contradict.
    private static let foreignPercent = 20

    func evaluate(_ decisions: Decisions) -> RuleAnswer {
        let (tenant, settings) = (decisions.tenant, decisions.settings)
        let exported = tenant.organizations.compactMap(\.tenantID)
        let ids = Set(exported + tenant.accountIDs + [settings.tenantID].compactMap(\.self))
        let evidence = tenant.organizations.map(\.evidence)
        var findings: [Finding] = []
        if ids.count > 1 {
            let names = ids.sorted().map(\.description)
            findings.append(
                Finding(
                    .blocker, .enabling, title: "\(ids.count) different tenant ids", subjects: .tenant, action: "Keep the exports of one tenant",
                    evidence: evidence
                ) { _ in names.joined(separator: ", ") })
        }
        let domains = VerifiedDomains(tenant.organizations.flatMap(\.verifiedDomains) + settings.domains)
        let owners = domains.isEmpty ? OwnerDomains() : OwnerDomains(decisions, domains)
        if owners.foreign * 100 > owners.total * Self.foreignPercent {
            findings.append(
                Finding(
                    .blocker, .enabling, title: "\(owners.foreign) of \(owners.total.of("device owner")) outside the verified domains", subjects: .tenant,
                    population: owners.total, action: "Compare the tenants of users, devices and organization", evidence: evidence
                ) { _ in "for instance \(owners.examples.joined(separator: ", "))" })
        }
        if !findings.isEmpty { return .evaluated(findings) }
        // Ids that agree say nothing of the files without id; only domains tie users and devices to a tenant.
        if domains.isEmpty { return .notEvaluated([.organization]) }
        guard owners.total > 0 else { return .notEvaluated(tenant.provides.contains(.users) ? [.entraDevices] : [.users]) }
        return .evaluated([])
    }
}
