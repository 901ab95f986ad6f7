import TenantModel

extension ExportFormat {
    /// Conditional Access policies. Alone they replace nothing, so they provide nothing.
    static let intuneConditionalAccess = ExportFormat(
        "intune.conditionalAccess", title: "Conditional Access policies: Graph, Get-MgIdentityConditionalAccessPolicy, IntuneManagement, IntuneCD",
        subject: .intunePolicies, signature: Signature(rating: PolicyContent.isConditionalAccess),
        columns: [
            (.policyID, ["id"]), (.policyName, ["displayname"]), (.policyType, ["@odata.type"]), (.policySettings, ["grantcontrols", "conditions"]),
        ])
}
