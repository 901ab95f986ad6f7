import TenantModel

extension ExportFormat {
    /// A template of CIPP: the policy is a JSON text in `RAWJson`.
    static let cippTemplate = ExportFormat(
        "cipp.template", title: "CIPP Intune template", subject: .intunePolicies, signature: Signature("rawjson", oneOf: [["displayname", "type"]]),
        columns: [(.policyName, ["displayname"]), (.policySettings, ["rawjson"])], provides: [.intunePolicies])
}
