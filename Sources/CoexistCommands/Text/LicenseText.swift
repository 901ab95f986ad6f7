import ExportReading
import ReferenceData
import TenantModel

/// License assignments in words.
enum LicenseText {
    static func product(_ product: LicenseAssignment.Product) -> String {
        switch product {
        case .sku(let id): ProductCatalog.shipped.product(id: id).map { "\($0.displayName) (\($0.partNumber))" } ?? id.description
        case .partNumber(let number): ProductCatalog.shipped.product(partNumber: number).map { "\($0.displayName) (\(number))" } ?? number
        case .name(let name): ProductCatalog.shipped.product(name: name) == nil ? "\(name) (not recognized)" : name
        }
    }

    static func path(_ path: LicenseAssignment.Path, _ tenant: Tenant) -> String {
        switch path {
        case .unknown: return "path not given"
        case .direct: return "direct"
        case .group(let group):
            let row = GUID(group).flatMap { id in tenant.groups.objectID.firstIndex(of: id) }
            return "group " + (row.map { tenant.groups.displayName[$0] } ?? group)
        }
    }

    static func plans(_ plans: LicenseAssignment.Plans) -> String {
        switch plans {
        case .notRead: return "plans not given"
        case .allBut(let disabled):
            let deciding = disabled.filter { ServicePlans.role(of: $0) == .intune }.map { ServicePlans.name(of: $0) }
            return deciding.isEmpty ? "no Intune plan switched off" : "switched off: " + deciding.joined(separator: ", ")
        case .listed(let plans):
            let deciding = plans.filter { ServicePlans.role(id: $0.id, name: $0.name) == .intune }
            return deciding.isEmpty ? "no Intune plan" : deciding.map { "\($0.name) \($0.status.rawValue)" }.joined(separator: ", ")
        }
    }
}
