/// Writes what three portals say of the same people.
enum GeneratedUserFiles {
    static func files(of people: [GeneratedPerson], random: inout SlowRandom) -> [GeneratedFile] {
        var files: [GeneratedFile] = []
        if random.chance(60) { files.append(adminCenter(people, "m365.csv", &random)) }
        if random.chance(15) { files.append(adminCenter(people, "again/m365.csv", &random)) }
        if random.chance(60) { files.append(graph(people, &random)) }
        if random.chance(30) { files.append(entra(people, &random)) }
        return files
    }

    /// The people of one file: some missing, some twice, in any order.
    private static func listed(_ people: [GeneratedPerson], _ random: inout SlowRandom) -> [GeneratedPerson] {
        var listed = people.filter { _ in random.chance(93) }
        if !listed.isEmpty, random.chance(40) { listed.append(random.pick(listed)) }
        return random.chance(50) ? random.shuffled(listed) : listed
    }

    private static func adminCenter(_ people: [GeneratedPerson], _ path: String, _ random: inout SlowRandom) -> GeneratedFile {
        var columns = [
            "Display name", "User principal name", "Object Id", "Department", "Soft deletion time stamp", "CountryOrRegion", "Block credential",
            "Licenses",
        ]
        if random.chance(60) { columns.append("Proxy addresses") }
        let licensesAreEmpty = random.chance(8)
        let hasEmptyCells = random.chance(20)
        var records: [[String: GeneratedValue]] = []
        for person in listed(people, &random) {
            var licenses = person.licenses
            if random.chance(4) { licenses = Array(licenses.dropFirst()) }
            var names: [String] = []
            for license in licenses { names.append(random.recased(license.product.name)) }
            var cell = names.isEmpty ? "Unlicensed" : names.joined(separator: "+")
            if random.chance(3) { cell = cell == "Unlicensed" ? cell : cell + "+Producto Desconocido" }
            if licensesAreEmpty || (hasEmptyCells && random.chance(20)) { cell = "" }
            var record: [String: GeneratedValue] = [
                "Display name": .text(person.displayName), "User principal name": .text(random.recased(person.userPrincipalName)),
                "Department": .text(random.recased(person.department)), "CountryOrRegion": .text("Germany"),
                "Block credential": .text(random.pick(["True", "False", "FALSE"])), "Licenses": .text(cell),
                "Proxy addresses": .text(proxyAddresses(person).joined(separator: "+")),
            ]
            if random.chance(92) { record["Object Id"] = .text(random.recased(person.id)) }
            if person.isDeleted { record["Soft deletion time stamp"] = .text("2026-10-02 08:00:00Z") }
            records.append(record)
        }
        return GeneratedFile(format: "m365.users.g3", path: path, container: .csv, columns: columns, records: records)
    }

    private static func graph(_ people: [GeneratedPerson], _ random: inout SlowRandom) -> GeneratedFile {
        var licenseColumns = ["assignedLicenses", "licenseAssignmentStates", "assignedPlans"].filter { _ in random.chance(60) }
        if licenseColumns.isEmpty { licenseColumns = ["assignedLicenses"] }
        let columns = ["id", "userPrincipalName", "displayName", "department", "deletedDateTime", "proxyAddresses"] + licenseColumns
        let isNotRequested = random.chance(8)
        var records: [[String: GeneratedValue]] = []
        for person in listed(people, &random) {
            var record: [String: GeneratedValue] = [
                "id": .text(random.recased(person.id)), "userPrincipalName": .text(person.userPrincipalName), "displayName": .text(person.displayName),
                "department": person.department.isEmpty ? .null : .text(person.department),
                "deletedDateTime": person.isDeleted ? .text("2026-10-02T08:00:00Z") : .null,
                "proxyAddresses": .list(proxyAddresses(person).map { .text($0) }), "assignedLicenses": .null, "licenseAssignmentStates": .null,
                "assignedPlans": .null,
            ]
            if !isNotRequested {
                record["assignedLicenses"] = GeneratedLicenseValues.assignedLicenses(of: person)
                record["licenseAssignmentStates"] = GeneratedLicenseValues.states(of: person)
                record["assignedPlans"] = GeneratedLicenseValues.assignedPlans(of: person, random: &random)
            }
            records.append(record)
        }
        var file = GeneratedFile(format: "graph.users", path: "graph-users.json", container: .json, columns: columns, records: records)
        // PowerShell writes the names in another case.
        if random.chance(30) { file.headers = Dictionary(uniqueKeysWithValues: columns.map { ($0, $0.prefix(1).uppercased() + $0.dropFirst()) }) }
        return file
    }

    private static func entra(_ people: [GeneratedPerson], _ random: inout SlowRandom) -> GeneratedFile {
        var columns = ["id", "displayName", "userPrincipalName", "userType", "creationType"]
        if random.chance(50) { columns.append("department") }
        var records: [[String: GeneratedValue]] = []
        for person in listed(people, &random) where !person.isDeleted {
            let name = person.formerName.map { random.chance(30) ? $0 : person.userPrincipalName } ?? person.userPrincipalName
            records.append([
                "id": .text(person.id), "displayName": .text(person.displayName), "userPrincipalName": .text(name), "userType": .text("Member"),
                "creationType": .text(""), "department": .text(person.department),
            ])
        }
        return GeneratedFile(format: "entra.users.e3", path: "exportUsers.csv", container: .csv, columns: columns, records: records)
    }

    private static func proxyAddresses(_ person: GeneratedPerson) -> [String] {
        ["SMTP:" + person.userPrincipalName, "smtp:" + person.alias] + (person.formerName.map { ["smtp:" + $0] } ?? [])
    }
}
