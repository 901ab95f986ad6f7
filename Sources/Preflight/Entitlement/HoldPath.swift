import ExportReading
import ReferenceData
public import TenantModel

/// One way by which Intune comes to a user, with the plan to switch off there: what holding somebody back means.
public struct HoldPath: Sendable, Hashable {
    /// How the plan is switched off.
    public enum Kind: String, Sendable, CaseIterable {
        /// For the user alone.
        case direct
        /// For a group: its members share the setting.
        case group
        /// The export does not show the path.
        case unknownPath
    }

    public let kind: Kind
    /// `direct`, `group:<name or id>`, `name:<product>`; empty when not even the product is known.
    public let path: String
    /// Name of the group, or its id; empty for other kinds.
    public let group: String
    /// Part number of the product; empty when it is not known.
    public let partNumber: String
    /// Name of the product, as people know it.
    public let product: String
    /// Names of the plans that entitle to Intune by this path, joined by `; `.
    public let plans: String
}

extension Decisions {
    /// For each license set the ways by which it grants Intune; those of users who are to be held are in `license-hold.csv`.
    public func holdPaths() -> [[HoldPath]] {
        let products = TenantProducts(tenant: tenant, settings: settings)
        return zip(tenant.licenseSets, entitlements).map { set, entitlement in
            guard entitlement.switches else { return [] }
            var paths: [HoldPath] = []
            for assignment in entitlement.grantingAssignments {
                let path = holdPath(assignment, products.resolve(assignment.product), set)
                if !paths.contains(path) { paths.append(path) }
            }
            guard paths.isEmpty else { return paths.sorted { ($0.path, $0.partNumber, $0.plans) < ($1.path, $1.partNumber, $1.plans) } }
            return [HoldPath(kind: .unknownPath, path: "", group: "", partNumber: "", product: "", plans: Self.names(of: set.assignedPlans))]
        }
    }

    private func holdPath(_ assignment: LicenseAssignment, _ product: ResolvedProduct?, _ set: LicenseSet) -> HoldPath {
        let text = Entitlement.text(of: assignment, tenant)
        let plans: [String]
        switch assignment.plans {
        case .listed(let listed):
            let deciding = listed.filter { ServicePlans.role(id: $0.id, name: $0.name) == .intune && $0.status != .off }
            plans = deciding.map { plan in plan.name.isEmpty ? plan.id.map { ServicePlans.name(of: $0) } ?? "" : plan.name }
        case .allBut(let disabled): plans = (product?.decidingPlans ?? []).filter { !disabled.contains($0) }.map { ServicePlans.name(of: $0) }
        case .notRead: plans = (product?.decidingPlans ?? []).map { ServicePlans.name(of: $0) }
        }
        let kind: HoldPath.Kind =
            switch assignment.path {
            case .direct: .direct
            case .group: .group
            case .unknown: .unknownPath
            }
        return HoldPath(
            kind: kind, path: text, group: kind == .group ? String(text.dropFirst("group:".count)) : "",
            partNumber: product?.partNumber ?? "", product: product?.displayName ?? assignment.product.text,
            plans: plans.isEmpty ? Self.names(of: set.assignedPlans) : Set(plans).sorted().joined(separator: "; "))
    }

    /// The plans of Intune that the directory lists as on, where no product tells which they are.
    private static func names(of plans: [AssignedPlan]) -> String {
        Set(plans.filter { $0.isOn && ServicePlans.role(of: $0.id) == .intune }.map { ServicePlans.name(of: $0.id) }).sorted().joined(separator: "; ")
    }

    /// Whether a user switches at enablement and is to be held until their wave: uncovered, unintended, or not known to be covered.
    public func isToBeHeld(_ user: UserID) -> Bool {
        guard userOutcome[user.row] == .switchesAtEnablement else { return false }
        return intent.intended[user.row] == .no || coverage.gap(of: user) != .no
    }
}
