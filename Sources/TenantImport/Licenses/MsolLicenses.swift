import ExportReading
import TenantModel

/// License columns of `Get-MsolUser`: `tenant:SKU` texts, or the license objects that CLIXML keeps.
enum MsolLicenses {
    /// `user` is the user's own id: a license that the user is said to assign to themselves is a direct one.
    static func set(skus cell: Cell, isLicensed: Cell?, user: GUID?) -> LicenseSet {
        let isUnlicensed = isLicensed.flatMap { Boolean.parse($0.bytes.trimmed) } == false
        let text = cell.bytes.trimmed
        guard !text.isEmpty, !cell.isCollapsed else {
            return isUnlicensed ? LicenseSet(level: .product) : .notRead
        }
        guard text.first == UInt8(ascii: "[") || text.first == UInt8(ascii: "{"), let value = NestedValue(text) else {
            let skus = ListCell.items(of: text).map { LicenseAssignment(product: .partNumber($0.split(separator: ":").last.map(String.init) ?? $0)) }
            return LicenseSet(level: .product, assignments: skus)
        }
        let licenses = value.items.flatMap { assignments(of: $0, user: user) }
        guard !licenses.isEmpty || value.items.isEmpty else { return .notRead }
        return LicenseSet(level: licenses.allSatisfy { $0.plans != .notRead } ? .plan : .product, assignments: licenses)
    }

    /// One product; once per path when several groups and a direct assignment give it.
    private static func assignments(of license: NestedValue, user: GUID?) -> [LicenseAssignment] {
        let sku = license["AccountSkuId"]?.text ?? license["AccountSku"]?["SkuPartNumber"]?.text ?? license.text ?? ""
        guard let partNumber = sku.split(separator: ":").last.map(String.init) else { return [] }
        let plans = plans(license["ServiceStatus"])
        return paths(license["GroupsAssigningLicense"], user: user).map {
            LicenseAssignment(product: .partNumber(partNumber), path: $0, plans: plans)
        }
    }

    /// An empty list means a direct assignment, as does the user's own id in it.
    private static func paths(_ groups: NestedValue?, user: GUID?) -> [LicenseAssignment.Path] {
        guard let groups, !groups.isTypeName, !groups.items.contains(where: \.isTypeName) else { return [.unknown] }
        let ids = groups.items.compactMap(\.text).filter { !$0.isEmpty }
        guard !ids.isEmpty else { if case .null = groups { return [.unknown] } else { return [.direct] } }
        return ids.map { id in user != nil && GUID(id) == user ? .direct : .group(id) }
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
