import ExportReading
import ReferenceData
public import TenantModel

extension Entitlement {
    /// By which ways Intune is granted, as `licensePath` prints them: `direct`, `group:<name or id>`, `name:<product>`, several joined by `; `.
    public func pathText(_ tenant: Tenant) -> String {
        Set(grantingAssignments.map { Self.text(of: $0, tenant) }).sorted().joined(separator: "; ")
    }

    /// One way: `direct`, `group:<name or id>`, `name:<product>`.
    static func text(of assignment: LicenseAssignment, _ tenant: Tenant) -> String {
        switch assignment.path {
        case .direct: return "direct"
        case .group(let group):
            let row = GUID(group).flatMap { id in tenant.groups.objectID.firstIndex(of: id) }
            return "group:" + (row.map { tenant.groups.displayName[$0] } ?? group)
        case .unknown:
            switch assignment.product {
            case .name(let name): return "name:" + name
            case .sku(let id): return "name:" + (ProductCatalog.shipped.product(id: id)?.displayName ?? id.description)
            case .partNumber(let number): return "name:" + (ProductCatalog.shipped.product(partNumber: number)?.displayName ?? number)
            }
        }
    }

    /// The groups that grant Intune, as the export names them.
    public var grantingGroups: [String] {
        grantingAssignments.compactMap { assignment in
            if case .group(let group) = assignment.path { return group }
            return nil
        }
    }
}
