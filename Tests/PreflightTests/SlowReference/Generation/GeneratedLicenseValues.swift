/// Writes a person's licenses as Graph does, in its three properties.
enum GeneratedLicenseValues {
    /// One item per product; a plan is off only where every path has it off.
    static func assignedLicenses(of person: GeneratedPerson) -> GeneratedValue {
        var items: [GeneratedValue] = []
        var seen: Set<String> = []
        for license in person.licenses where isEffective(license) && seen.insert(license.product.id).inserted {
            let paths = person.licenses.filter { $0.product.id == license.product.id && isEffective($0) }
            let off = license.disabledPlans.filter { plan in paths.allSatisfy { $0.disabledPlans.contains(plan) } }
            items.append(.object(["skuId": .text(license.product.id), "disabledPlans": .list(off.map { .text($0) })]))
        }
        return .list(items)
    }

    /// One item per path.
    static func states(of person: GeneratedPerson) -> GeneratedValue {
        .list(
            person.licenses.map { license in
                var item: [String: GeneratedValue] = [
                    "skuId": .text(license.product.id), "assignedByGroup": license.group.map { .text($0) } ?? .null, "state": .text(license.state),
                    "error": .text(license.state == "Error" ? "CountViolation" : "None"),
                ]
                // A script that does not ask for the plans leaves them out.
                if license.hasPlans { item["disabledPlans"] = .list(license.disabledPlans.map { .text($0) }) }
                return .object(item)
            })
    }

    /// The plans of the effective paths, and stale ones.
    static func assignedPlans(of person: GeneratedPerson, random: inout SlowRandom) -> GeneratedValue {
        var isOn: [String: Bool] = [:]
        for license in person.licenses {
            for plan in license.product.decidingPlans {
                isOn[plan] = isOn[plan] == true || (isEffective(license) && !license.disabledPlans.contains(plan))
            }
        }
        if random.chance(60) { isOn[GeneratedProduct.basicMobilityPlan] = true }
        if random.chance(10), isOn[GeneratedProduct.intunePlan] == nil { isOn[GeneratedProduct.intunePlan] = false }
        var items: [GeneratedValue] = []
        for plan in isOn.keys.sorted() {
            let status = isOn[plan] == true ? random.pick(["Enabled", "Enabled", "Warning"]) : random.pick(["Deleted", "Suspended"])
            items.append(.object(["servicePlanId": .text(plan), "capabilityStatus": .text(status), "service": .text("SCO")]))
        }
        return .list(items)
    }

    static func isEffective(_ license: GeneratedPerson.License) -> Bool { license.state.hasPrefix("Active") }
}
