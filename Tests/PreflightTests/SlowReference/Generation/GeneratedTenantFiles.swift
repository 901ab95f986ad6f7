import TenantModel

/// Writes what is said of the tenant as a whole: its products, its authority, its groups, and the project file.
enum GeneratedTenantFiles {
    static let groups = ["Field", "Office"]

    static func files(_ people: [GeneratedPerson], random: inout SlowRandom) -> [GeneratedFile] {
        var files: [GeneratedFile] = []
        if random.chance(35) { files.append(products(&random)) }
        if random.chance(40) { files.append(organization(&random)) }
        if random.chance(50) { files.append(members(people, &random)) }
        return files
    }

    private static func products(_ random: inout SlowRandom) -> GeneratedFile {
        var records: [[String: GeneratedValue]] = []
        for product in GeneratedProduct.published + GeneratedProduct.unpublished where random.chance(70) {
            let plans = product.decidingPlans.map { plan in
                let status = random.pick(["Success", "Success", "Success", "Success", "PendingActivation", "Disabled", "Error"])
                return GeneratedValue.object(["servicePlanId": .text(plan), "servicePlanName": .text("PLAN"), "provisioningStatus": .text(status)])
            }
            let other = GeneratedValue.object([
                "servicePlanId": .text(GeneratedProduct.planTwo), "servicePlanName": .text("INTUNE_P2"), "provisioningStatus": .text("Success"),
            ])
            records.append([
                "skuId": .text(product.id), "skuPartNumber": .text(product.partNumber), "consumedUnits": .number(3),
                "capabilityStatus": .text(random.pick(["Enabled", "Enabled", "Enabled", "Enabled", "Warning", "Suspended"])),
                "prepaidUnits": .object(["enabled": .number(10), "suspended": .number(0), "warning": .number(0)]),
                "servicePlans": .list(plans + [other]),
            ])
        }
        let columns = ["skuId", "skuPartNumber", "consumedUnits", "capabilityStatus", "prepaidUnits", "servicePlans"]
        return GeneratedFile(format: "graph.subscribedSkus", path: "skus.json", container: .json, columns: columns, records: records)
    }

    private static func organization(_ random: inout SlowRandom) -> GeneratedFile {
        var columns = ["id", "displayName", "verifiedDomains"]
        if random.chance(60) { columns.append("mobileDeviceManagementAuthority") }
        let record: [String: GeneratedValue] = [
            "id": .text("99999999-1111-4222-8333-444444444444"), "displayName": .text("Contoso"),
            "verifiedDomains": .list([.object(["name": .text("contoso.com")])]),
            "mobileDeviceManagementAuthority": .text(random.pick(["office365", "intune", "sccm", "unknown"])),
        ]
        return GeneratedFile(format: "graph.organization", path: "organization.json", container: .json, columns: columns, records: [record])
    }

    private static func members(_ people: [GeneratedPerson], _ random: inout SlowRandom) -> GeneratedFile {
        var records: [[String: GeneratedValue]] = []
        for person in people {
            for group in groups where random.chance(30) {
                records.append(["groupName": .text(group), "userPrincipalName": .text(random.recased(person.userPrincipalName))])
            }
        }
        return GeneratedFile(
            format: "group.members", path: "group-members.csv", container: .csv, columns: ["groupName", "userPrincipalName"], records: records)
    }

    static func settings(_ people: [GeneratedPerson], random: inout SlowRandom) -> ProjectSettings {
        var settings = ProjectSettings()
        if random.chance(40) { settings.targets = selector(people, &random) }
        if random.chance(30) { settings.stay = selector(people, &random) }
        if random.chance(40) { settings.authority = random.pick([.office365, .office365, .intune, .sccm, .unknown]) }
        if random.chance(40) { settings.enrollmentManagers = people.filter { _ in random.chance(10) }.map { random.recased($0.userPrincipalName) } }
        if random.chance(40) {
            settings.productNames = ["Contoso Werkzeugkasten": random.pick(["SPE_E3", "ENTERPRISEPACK", "CONTOSO_TOOLS"])]
            if random.chance(50) { settings.productNames["producto desconocido"] = random.pick(["EMS", "ENTERPRISEPACK", "INTUNE_A_D"]) }
        }
        return settings
    }

    private static func selector(_ people: [GeneratedPerson], _ random: inout SlowRandom) -> UserSelector {
        var selector = UserSelector()
        if random.chance(10) { selector.everyone = true }
        if random.chance(50) { selector.groups = [random.recased(random.pick(groups))] }
        if random.chance(40) { selector.departments = [random.recased(random.pick(["Sales", "Finance"]))] }
        for person in people where random.chance(15) {
            selector.users.append(random.recased(random.chance(50) ? person.id : person.userPrincipalName))
        }
        return selector
    }
}
