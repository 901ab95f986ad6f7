import TenantModel

extension ExportFormat {
    /// Conditional Access policies. Alone they replace nothing, so they provide nothing.
    static let intuneConditionalAccess = ExportFormat(
        "intune.conditionalAccess", title: "Conditional Access policies: Graph, PowerShell, community tools", subject: .intunePolicies,
        signature: Signature(rating: PolicyContent.isConditionalAccess),
        columns: [
            (.policyID, ["id"]), (.policyName, ["displayname"]), (.policyType, ["@odata.type"]), (.policySettings, ["grantcontrols", "conditions"]),
        ])
}
