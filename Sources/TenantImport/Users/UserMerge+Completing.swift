import ExportReading
import TenantModel

extension UserMerge {
    /// The user of a UPN, also of one that another export gives the same object id.
    func row(named name: UnsafeRawBufferPointer) -> Int? {
        row(named: name, hash: ByteHash.ignoringCase(name))
    }

    /// The same where the hash of the name is known.
    @inline(__always)
    func row(named name: UnsafeRawBufferPointer, hash: UInt64) -> Int? {
        names.row(of: name, hash: hash, in: users.userPrincipalName) ?? (otherNames.isEmpty ? nil : otherNames[name.text.lowercased()])
    }

    /// Keeps a second UPN of a user: devices may still be listed under it.
    mutating func noteName(_ name: UnsafeRawBufferPointer, of user: Int) {
        guard !name.isEmpty, !users.userPrincipalName.withBytes(user, { KeyComparison.equal($0, name) }) else { return }
        guard otherNames.updateValue(user, forKey: name.text.lowercased()) == nil else { return }
        if users.userPrincipalName.isEmpty(user), laterPrincipalNames[user] == nil { laterPrincipalNames[user] = name.text }
        addresses.append(name)
        addressOwner.append(UserID(index: UInt32(user)))
    }

    /// Takes licenses over when their evidence reaches further: plans, then SKUs, then product names.
    mutating func takeLicenses(_ licenses: LicenseSetID, of user: Int, evidence: Evidence) {
        guard licenseSets.sets[Int(licenses.index)].reach > licenseSets.sets[Int(users.licenses[user].index)].reach else { return }
        users.licenses[user] = licenses
        users.licenseEvidence[user] = evidence
    }

    /// Puts what later records gave into its place. Call once, after the last file.
    mutating func finish() {
        users.displayName = users.displayName.replacing(laterDisplayNames)
        if !laterPrincipalNames.isEmpty {
            users.userPrincipalName = users.userPrincipalName.replacing(laterPrincipalNames)
            names = NameIndex(users.userPrincipalName)
        }
        users.furtherEvidence.settle()
    }
}

extension LicenseSet {
    /// How far the evidence reaches, product names below SKUs.
    fileprivate var reach: Int {
        switch level {
        case .notRead: 0
        case .product: assignments.isEmpty || assignments.contains { if case .name = $0.product { true } else { false } } ? 1 : 2
        case .plan: 3
        }
    }
}
