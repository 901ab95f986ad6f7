import Preflight
import TenantModel

/// How the holders of each license set come to Intune: by which path today, else on top of which products.
enum LicensePaths {
    static func texts(_ decisions: Decisions) -> [String] {
        zip(decisions.tenant.licenseSets, decisions.entitlements).map { set, entitlement in
            if entitlement.switches { return entitlement.pathText(decisions.tenant) }
            if set.level == .notRead { return "" }
            let products = decisions.productNames(of: set)
            return products.isEmpty ? "no product" : "on top of " + products.joined(separator: " + ")
        }
    }
}
