import ExportReading
import TenantModel

/// License columns of `Get-MsolUser`: `tenant:SKU` texts, or the license objects that CLIXML keeps.
enum MsolLicenses {
    static func set(skus cell: Cell, isLicensed: Cell?) -> LicenseSet {
        let isUnlicensed = isLicensed.flatMap { Boolean.parse($0.bytes.trimmed) } == false
        let text = cell.bytes.trimmed
        guard !text.isEmpty, !text.isCollapsedValue else {
            return isUnlicensed ? LicenseSet(level: .product) : .notRead
        }
        guard text.first == UInt8(ascii: "[") || text.first == UInt8(ascii: "{"), let value = NestedValue(text) else {
            let skus = ListCell.items(of: text).map { LicenseAssignment(product: .partNumber($0.split(separator: ":").last.map(String.init) ?? $0)) }
            return LicenseSet(level: .product, assignments: skus)
        }
        let licenses = value.items.flatMap { assignments(of: $0) }
        // A list of type names is a collapsed column in another shape.
        guard !licenses.isEmpty || value.items.isEmpty else { return .notRead }
        return LicenseSet(level: licenses.allSatisfy { $0.plans != .notRead } ? .plan : .product, assignments: licenses)
    }

    /// One product; once per path when several groups and a direct assignment give it.
    private static func assignments(of license: NestedValue) -> [LicenseAssignment] {
        let sku = license["AccountSkuId"]?.text ?? license["AccountSku"]?["SkuPartNumber"]?.text ?? license.text ?? ""
        guard let partNumber = sku.split(separator: ":").last.map(String.init), !partNumber.hasPrefix("Microsoft.") else { return [] }
        let plans = plans(license["ServiceStatus"])
        let groups = license["GroupsAssigningLicense"]?.items.compactMap(\.text) ?? []
        guard !groups.isEmpty else { return [LicenseAssignment(product: .partNumber(partNumber), plans: plans)] }
        return groups.map { LicenseAssignment(product: .partNumber(partNumber), path: .group($0), plans: plans) }
    }

    private static func plans(_ value: NestedValue?) -> LicenseAssignment.Plans {
        guard case .list(let items) = value else { return .notRead }
        let plans = items.compactMap { item -> ListedPlan? in
            guard let name = item["ServicePlan"]?["ServiceName"]?.text else { return nil }
            return ListedPlan(id: nil, name: name, status: PlanStatus.read(item["ProvisioningStatus"]?.text ?? ""))
        }
        return plans.count == items.count ? .listed(plans) : .notRead
    }
}
