import ExportReading
import TenantModel

/// License columns of Graph users: `licenseAssignmentStates`, `assignedLicenses`, `assignedPlans`, as JSON or as the lists that scripts join.
enum GraphLicenses {
    static func set(states: Cell?, licenses: Cell?, plans: Cell?) -> LicenseSet {
        let assignedPlans = assignedPlans(plans)
        if let assignments = assignments(ofStates: states) {
            let hasPlans = assignments.allSatisfy { $0.plans != .notRead || !$0.isEffective } || assignedPlans != nil
            return LicenseSet(level: hasPlans ? .plan : .product, assignments: assignments, assignedPlans: assignedPlans ?? [])
        }
        if let assignments = assignments(ofLicenses: licenses) {
            let hasPlans = assignments.allSatisfy { $0.plans != .notRead } || assignedPlans != nil
            return LicenseSet(level: hasPlans ? .plan : .product, assignments: assignments, assignedPlans: assignedPlans ?? [])
        }
        // A list of states that is there and empty says that no path grants anything.
        guard assignedPlans != nil || items(of: states) != nil else { return .notRead }
        return LicenseSet(level: .plan, assignedPlans: assignedPlans ?? [])
    }

    /// An empty list says "no license" only when the other column does not say otherwise, so it is left to `assignedLicenses`.
    private static func assignments(ofStates cell: Cell?) -> [LicenseAssignment]? {
        guard let cell, !cell.isCollapsed, let items = items(of: cell), !items.isEmpty else { return nil }
        return items.compactMap { item in
            guard let sku = GUID(item["skuId"]?.text ?? "") else { return nil }
            let group = item["assignedByGroup"]?.text ?? ""
            let error = item["error"]?.text ?? ""
            return LicenseAssignment(
                product: .sku(sku), path: group.isEmpty ? .direct : .group(group), state: state(item["state"]?.text ?? ""),
                error: error.isEmpty || error.lowercased() == "none" ? nil : error, plans: disabledPlans(item["disabledPlans"]))
        }
    }

    private static func assignments(ofLicenses cell: Cell?) -> [LicenseAssignment]? {
        guard let cell, cell.kind != .missing, !cell.isCollapsed else { return nil }
        if let items = items(of: cell) {
            return items.compactMap { item in
                if let sku = GUID(item["skuId"]?.text ?? item.text ?? "") {
                    return LicenseAssignment(product: .sku(sku), plans: disabledPlans(item["disabledPlans"]))
                }
                return item.text.map { LicenseAssignment(product: .partNumber($0)) }
            }
        }
        // A script that joins the products of a user leaves the cell empty when there is none.
        return ListCell.items(of: cell.bytes.trimmed).map { item in
            LicenseAssignment(product: GUID(item).map { .sku($0) } ?? .partNumber(item.split(separator: ":").last.map(String.init) ?? item))
        }
    }

    private static func disabledPlans(_ value: NestedValue?) -> LicenseAssignment.Plans {
        guard let value else { return .notRead }
        if case .list(let items) = value { return .allBut(items.compactMap { $0.text.flatMap { GUID($0) } }.sorted()) }
        guard let text = value.text else { return .allBut([]) }
        // Beyond PowerShell's depth a list is the name of its type, or its items joined by blanks.
        let items = text.split { $0 == " " || $0 == ";" || $0 == "," }
        let ids = items.compactMap { GUID($0) }
        return ids.count == items.count ? .allBut(ids.sorted()) : .notRead
    }

    private static func state(_ text: String) -> LicenseAssignment.State {
        switch text.lowercased() {
        case "activewitherror": .activeWithError
        case "disabled": .disabled
        case "error": .error
        default: .active
        }
    }

    /// Plans as JSON, or `[Enabled]guid` lists.
    private static func assignedPlans(_ cell: Cell?) -> [AssignedPlan]? {
        guard let cell, cell.kind != .missing, !cell.isCollapsed else { return nil }
        func plan(_ id: String, _ status: String) -> AssignedPlan? {
            GUID(id).map { AssignedPlan(id: $0, isOn: ["enabled", "warning"].contains(status.lowercased())) }
        }
        var plans: [AssignedPlan]
        if let items = items(of: cell) {
            plans = items.compactMap { plan($0["servicePlanId"]?.text ?? "", $0["capabilityStatus"]?.text ?? "") }
        } else {
            guard !cell.isEmpty else { return nil }
            plans = ListCell.items(of: cell.bytes.trimmed).compactMap { item in
                guard item.hasPrefix("["), let close = item.firstIndex(of: "]") else { return plan(item, "Enabled") }
                return plan(String(item[item.index(after: close)...]), String(item[item.index(after: item.startIndex)..<close]))
            }
        }
        // Only what decides is kept, in one order: dates and foreign plans would make every user's set different.
        plans = plans.filter { DecidingPlans.contains($0.id) }
        return Array(Set(plans)).sorted { $0.id != $1.id ? $0.id < $1.id : $0.isOn && !$1.isOn }
    }

    /// The elements when the cell holds a list: nested, or JSON as text in a CSV cell. A single object is a list of one.
    private static func items(of cell: Cell?) -> [NestedValue]? {
        guard let cell, let first = cell.bytes.trimmed.first else { return nil }
        guard cell.kind == .nested || first == UInt8(ascii: "{") || first == UInt8(ascii: "["), let value = NestedValue(cell.bytes.trimmed) else { return nil }
        return value.text == nil ? value.items : nil
    }
}
