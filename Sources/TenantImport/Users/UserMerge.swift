import ExportReading
import TenantModel

/// Puts the users of all files together: one row per person, by object id, else by UPN.
struct UserMerge {
    /// Whether attributes are read as well.
    let planning: Bool
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

    init(planning: Bool) { self.planning = planning }

    /// Adds the users of one file.
    mutating func add(_ parts: [BlockPart<UserPart>], file: UInt16, symbols: inout SymbolTable, licenses choice: LicenseColumn, into report: inout ImportedFile)
    {
        seenInFile = [:]
        newHashes = []
        firstNewUser = users.count
        reserve(for: parts.map(\.part))
        for part in parts {
            add(part.part, firstRow: part.firstRow, file: file, symbols: &symbols, choice, into: &report)
        }
    }

    private mutating func reserve(for parts: [UserPart]) {
        guard users.count == 0 else { return }
        let more = parts.reduce(0) { $0 + $1.count }
        ids = GUIDIndex(capacity: more)
        names = NameIndex(capacity: more)
        users.reserveCapacity(more)
        if planning { users.attributes.reserveCapacity(more) }
        users.userPrincipalName.reserveCapacity(rows: more, bytes: parts.reduce(0) { $0 + $1.userPrincipalName.byteCount })
        users.displayName.reserveCapacity(rows: more, bytes: parts.reduce(0) { $0 + $1.displayName.byteCount })
    }

    private mutating func add(
        _ part: UserPart, firstRow: UInt32, file: UInt16, symbols: inout SymbolTable, _ choice: LicenseColumn, into report: inout ImportedFile
    ) {
        let known = symbols.merge(part.symbols)
        let sets = licenseSets.merge(part.licenseSets)
        let source = PartSource(
            part: part, departments: part.department.map { known[Int($0.index)] }, attributes: part.attributes.translated(by: known),
            licenses: licenses(of: part, sets, choice),
            evidence: part.rows.map { Evidence(file: file, row: firstRow + $0) })
        let hashes = (0..<part.count).map { part.userPrincipalName.withBytes($0) { ByteHash.ignoringCase($0) } }
        ids.bringNear(part.objectID)
        names.bringNear(hashes)
        var owners: [UserID] = []
        owners.reserveCapacity(part.count)
        // Users who are new are taken over in runs: keys at once, so that they are found, everything else a column at a time.
        var run = 0
        for row in 0..<part.count {
            part.userPrincipalName.withBytes(row) { name in
                let hash = hashes[row]
                if let found = self.row(of: part.objectID[row], name: name, hash: hash) {
                    append(source, rows: run..<row)
                    run = row + 1
                    report.merged += 1
                    let user = UserID(index: UInt32(found))
                    noteDuplicate(user, hash: part.contentHash[row], evidence: source.evidence[row])
                    complete(found, with: source, row: row)
                    owners.append(user)
                } else {
                    owners.append(appendKeys(id: part.objectID[row], name: name, hash: hash))
                }
            }
        }
        append(source, rows: run..<part.count)
        for row in 0..<part.addresses.count {
            part.addresses.withBytes(row) { addresses.append($0) }
            addressOwner.append(owners[Int(part.addressOwner[row])])
        }
        deletedNames.append(contentsOf: part.deletedNames)
        deletedIDs.formUnion(part.deletedIDs)
        report.setAside += part.deletedCount
        report.quarantined += part.quarantined.shifted(by: firstRow)
    }

    /// A part with what had to be looked up for its rows.
    private struct PartSource {
        let part: UserPart
        let departments: [Symbol]
        let attributes: UserAttributes
        let licenses: [LicenseSetID]
        let evidence: [Evidence]
    }

    private func licenses(of part: UserPart, _ sets: [LicenseSetID], _ choice: LicenseColumn) -> [LicenseSetID] {
        switch choice {
        case .asHeaded: part.licenses.map { sets[Int($0.index)] }
        case .misplaced: part.misplacedLicenses.map { sets[Int($0.index)] }
        case .none: Array(repeating: .notRead, count: part.count)
        }
    }

    /// The user of an object id, else of a name, unless both have an object id and they differ: a name can be given to a new person.
    @inline(__always)
    private func row(of id: GUID, name: UnsafeRawBufferPointer, hash: UInt64) -> Int? {
        if let row = ids.row(of: id, in: users.objectID) { return row }
        guard !name.isEmpty, let row = row(named: name, hash: hash) else { return nil }
        return id.isZero || users.objectID[row].isZero ? row : nil
    }

    private mutating func appendKeys(id: GUID, name: UnsafeRawBufferPointer, hash: UInt64) -> UserID {
        let new = users.count
        users.objectID.append(id)
        users.userPrincipalName.append(name)
        ids.insert(id, row: new, in: users.objectID)
        if !name.isEmpty, names.row(of: name, hash: hash, in: users.userPrincipalName) == nil {
            names.insert(hash: hash, row: new, in: users.userPrincipalName)
        }
        return UserID(index: UInt32(new))
    }

    /// Appends everything but the keys of rows whose users are new.
    private mutating func append(_ source: PartSource, rows: Range<Int>) {
        guard !rows.isEmpty else { return }
        users.displayName.append(contentsOf: source.part.displayName, rows: rows)
        users.department += source.departments[rows]
        if planning { users.attributes.append(source.attributes, rows: rows) }
        users.isEnabled += source.part.isEnabled[rows]
        users.type += source.part.type[rows]
        users.licenses += source.licenses[rows]
        users.evidence += source.evidence[rows]
        users.licenseEvidence += rows.lazy.map { source.licenses[$0] == .notRead ? .none : source.evidence[$0] }
        newHashes += source.part.contentHash[rows]
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
    private mutating func complete(_ user: Int, with source: PartSource, row: Int) {
        let part = source.part
        if users.objectID[user].isZero, !part.objectID[row].isZero {
            users.objectID[user] = part.objectID[row]
            ids.insert(part.objectID[row], row: user, in: users.objectID)
        }
        if users.department[user] == .empty { users.department[user] = source.departments[row] }
        if planning { users.attributes.complete(user, with: source.attributes, row: row) }
        users.isEnabled[user] = users.isEnabled[user].or(part.isEnabled[row])
        if users.type[user] == .unknown { users.type[user] = part.type[row] }
        if users.displayName.isEmpty(user), laterDisplayNames[user] == nil, !part.displayName.isEmpty(row) { laterDisplayNames[user] = part.displayName[row] }
        part.userPrincipalName.withBytes(row) { noteName($0, of: user) }
        takeLicenses(source.licenses[row], of: user, evidence: source.evidence[row])
        users.furtherEvidence.append(source.evidence[row], to: user)
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
