import Preflight
import TenantModel

extension Tenant {
    /// Takes written replacement policies as if somebody had made them and switched the Conditional Access policies on, which are written report-only.
    mutating func switchOnReplacements(in paths: Set<String>) {
        for index in policies.intune.indices where policies.intune[index].family == .conditionalAccess {
            let file = Int(policies.intune[index].evidence.file)
            guard inputs.indices.contains(file), paths.contains(inputs[file].path) else { continue }
            policies.intune[index].state = "enabled"
        }
    }
}
