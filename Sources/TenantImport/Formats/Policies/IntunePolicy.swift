import TenantModel

extension ExportFormat {
    /// Policies of Intune, whatever tool wrote them: IntuneManagement, IntuneBackupAndRestore, IntuneCD, Graph, PowerShell, the portal.
    static let intunePolicy = ExportFormat(
        "intune.policy", title: "Intune policies: Graph, PowerShell, portal, community tools", subject: .intunePolicies,
        signature: Signature(rating: PolicyContent.isPolicy),
        columns: [
            (.policyID, ["id"]), (.policyName, ["displayname", "name"]), (.policyType, ["@odata.type", "additionalproperties"]),
            (.policySettings, ["settings"]), (.assignments, ["assignments", "groupassignments", "isassigned"]),
        ], provides: [.intunePolicies])
}
