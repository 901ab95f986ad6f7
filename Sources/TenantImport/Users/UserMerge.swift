import ExportReading
import TenantModel

/// Puts the users of all files together: one row per person, by object id, else by UPN.
struct UserMerge {
    var users = UserTable()
    var licenseSets = LicenseSetTable()
    private(set) var ids = GUIDIndex()
    var names = NameIndex()
    var addresses = TextColumn()
    var addressOwner: [UserID] = []
    private(set) var deletedIDs: Set<GUID> = []
    private(set) var deletedNames = TextColumn()
    private(set) var duplicates: [DataFacts.DuplicateUser] = []
    /// For each user of the file at hand: the row that named them first and a hash of what it said.
    private var seenInFile: [UserID: (evidence: Evidence, hash: UInt64)] = [:]
    /// For each user of the file at hand who was new: the hash, by place behind `firstNewUser`.
    private var newHashes: [UInt64] = []
    private var firstNewUser = 0
    /// Other UPNs of a user, in lower case: renamed between two exports.
    var otherNames: [String: Int] = [:]
    /// Texts that the first record of a user left open.
    var laterDisplayNames: [Int: String] = [:]
    var laterPrincipalNames: [Int: String] = [:]

    /// Adds the users of one file.
    mutating func add(_ parts: [BlockPart<UserPart>], file: UInt16, symbols: inout SymbolTable, licenses choice: LicenseColumn, into report: inout ImportedFile)
    {
        seenInFile = [:]
        newHashes = []
        firstNewUser = users.count
        reserve(parts.reduce(0) { $0 + $1.part.count })
        for part in parts {
            add(part.part, firstRow: part.firstRow, file: file, symbols: &symbols, licenses: choice, into: &report)
        }
    }

    private mutating func reserve(_ more: Int) {
        guard users.count == 0 else { return }
        ids = GUIDIndex(capacity: more)
        names = NameIndex(capacity: more)
    }

    private mutating func add(
        _ part: UserPart, firstRow: UInt32, file: UInt16, symbols: inout SymbolTable, licenses choice: LicenseColumn, into report: inout ImportedFile
    ) {
        let departments = symbols.merge(part.symbols)
        let sets = licenseSets.merge(part.licenseSets)
        var owners: [UserID] = []
        owners.reserveCapacity(part.count)
        for row in 0..<part.count {
            let evidence = Evidence(file: file, row: firstRow + part.rows[row])
            let set =
                switch choice {
                case .asHeaded: sets[Int(part.licenses[row].index)]
                case .misplaced: sets[Int(part.misplacedLicenses[row].index)]
                case .none: LicenseSetID.notRead
                }
            owners.append(add(part, row: row, evidence: evidence, department: departments[Int(part.department[row].index)], licenses: set, into: &report))
        }
        for row in 0..<part.addresses.count {
            part.addresses.withBytes(row) { addresses.append($0) }
            addressOwner.append(owners[Int(part.addressOwner[row])])
        }
        deletedNames.append(contentsOf: part.deletedNames)
        deletedIDs.formUnion(part.deletedIDs)
        report.setAside += part.deletedCount
        report.quarantined += part.quarantined.shifted(by: firstRow)
    }

    private mutating func add(
        _ part: UserPart, row: Int, evidence: Evidence, department: Symbol, licenses: LicenseSetID, into report: inout ImportedFile
    ) -> UserID {
        let id = part.objectID[row]
        return part.userPrincipalName.withBytes(row) { name in
            let found = ids.row(of: id, in: users.objectID) ?? (name.isEmpty ? nil : sameName(name, id: id))
            guard let found else { return append(part, row: row, name: name, evidence: evidence, department: department, licenses: licenses) }
            report.merged += 1
            let user = UserID(index: UInt32(found))
            noteDuplicate(user, hash: part.contentHash[row], evidence: evidence)
            complete(found, with: part, row: row, evidence: evidence, department: department, licenses: licenses)
            return user
        }
    }

    /// The user of this name, unless both have an object id and they differ: a name can be given to a new person.
    private func sameName(_ name: UnsafeRawBufferPointer, id: GUID) -> Int? {
        guard let row = row(named: name) else { return nil }
        return id.isZero || users.objectID[row].isZero ? row : nil
    }

    private mutating func append(
        _ part: UserPart, row: Int, name: UnsafeRawBufferPointer, evidence: Evidence, department: Symbol, licenses: LicenseSetID
    ) -> UserID {
        let new = users.count
        users.objectID.append(part.objectID[row])
        users.userPrincipalName.append(name)
        part.displayName.withBytes(row) { users.displayName.append($0) }
        users.department.append(department)
        users.isEnabled.append(part.isEnabled[row])
        users.type.append(part.type[row])
        users.licenses.append(licenses)
        users.evidence.append(evidence)
        users.licenseEvidence.append(licenses == .notRead ? .none : evidence)
        ids.insert(part.objectID[row], row: new, in: users.objectID)
        if !name.isEmpty, names.row(of: name, in: users.userPrincipalName) == nil { names.insert(name, row: new, in: users.userPrincipalName) }
        newHashes.append(part.contentHash[row])
        return UserID(index: UInt32(new))
    }

    private mutating func noteDuplicate(_ user: UserID, hash: UInt64, evidence: Evidence) {
        let first: (evidence: Evidence, hash: UInt64)
        if user.row >= firstNewUser {
            first = (users.evidence[user.row], newHashes[user.row - firstNewUser])
        } else if let seen = seenInFile[user] {
            first = seen
        } else {
            seenInFile[user] = (evidence, hash)
            return
        }
        duplicates.append(DataFacts.DuplicateUser(user: user, first: first.evidence, second: evidence, isIdentical: first.hash == hash))
    }

    /// Fills what the earlier records left open; licenses come from the record whose evidence reaches furthest.
    private mutating func complete(_ user: Int, with part: UserPart, row: Int, evidence: Evidence, department: Symbol, licenses: LicenseSetID) {
        if users.objectID[user].isZero, !part.objectID[row].isZero {
            users.objectID[user] = part.objectID[row]
            ids.insert(part.objectID[row], row: user, in: users.objectID)
        }
        if users.department[user] == .empty { users.department[user] = department }
        users.isEnabled[user] = users.isEnabled[user].or(part.isEnabled[row])
        if users.type[user] == .unknown { users.type[user] = part.type[row] }
        if users.displayName.isEmpty(user), laterDisplayNames[user] == nil, !part.displayName.isEmpty(row) { laterDisplayNames[user] = part.displayName[row] }
        part.userPrincipalName.withBytes(row) { noteName($0, of: user) }
        takeLicenses(licenses, of: user, evidence: evidence)
        users.furtherEvidence.append(evidence, to: user)
    }
}

/// Which column of a file holds the licenses.
enum LicenseColumn {
    /// The one that is called so.
    case asHeaded
    /// `License assignment details`, because `Licenses` is empty in every row.
    case misplaced
    /// None: absent, empty throughout, or collapsed.
    case none
}
