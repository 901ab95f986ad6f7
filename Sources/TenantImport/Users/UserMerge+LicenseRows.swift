import ExportReading
import TenantModel

extension UserMerge {
    /// Adds what a file of license rows says. Its people are known from other files as a rule; who is not becomes a user with nothing but a name.
    /// Returns whether there was such a person.
    mutating func add(_ rows: LicenseRowMerge, file: UInt16) -> Bool {
        let deleted = Set((0..<deletedNames.count).map { deletedNames[$0].lowercased() })
        var addedSomebody = false
        for (person, set) in rows.licenseSets().enumerated() {
            let evidence = Evidence(file: file, row: rows.firstRows[person])
            let licenses = licenseSets.intern(set)
            rows.names.withBytes(person) { name in
                if let user = row(named: name) {
                    takeLicenses(licenses, of: user, evidence: evidence)
                    users.furtherEvidence.append(evidence, to: user)
                } else if deleted.isEmpty || !deleted.contains(name.text.lowercased()) {
                    append(name: name, displayName: rows.displayNames[person], licenses: licenses, evidence: evidence)
                    addedSomebody = true
                }
            }
        }
        return addedSomebody
    }

    private mutating func append(name: UnsafeRawBufferPointer, displayName: String, licenses: LicenseSetID, evidence: Evidence) {
        let row = users.count
        users.objectID.append(.zero)
        users.userPrincipalName.append(name)
        users.displayName.append(displayName)
        users.department.append(.empty)
        if planning { users.attributes.appendUnknown() }
        users.isEnabled.append(.unknown)
        users.type.append(name.containsIgnoringASCIICase("#ext#@") ? .guest : .unknown)
        users.licenses.append(licenses)
        users.evidence.append(evidence)
        users.licenseEvidence.append(evidence)
        names.insert(name, row: row, in: users.userPrincipalName)
    }
}
