import ExportReading
import TenantModel

/// A part on its way into the table, with what had to be looked up for its rows.
struct DirectoryRows {
    let part: DirectoryDeviceTable
    let osVersion: [Symbol]
    let enrollmentProfile: [Symbol]
    let registeredOwner: [OwnerReference]
    let userName: [OwnerReference]
    let lastSignIn: ArraySlice<Int64>
    let evidence: [Evidence]

    /// `known` are the table's symbols by those of the part; `moments` the settled dates of its rows.
    /// Owner columns that the file lacks were not read.
    init(_ part: DirectoryDevicePart, known: [Symbol], moments: ArraySlice<Int64>, evidence: [Evidence], hasOwner: Bool, hasUserName: Bool) {
        self.part = part.table
        osVersion = part.table.osVersion.map { known[Int($0.index)] }
        enrollmentProfile = part.table.enrollmentProfile.map { known[Int($0.index)] }
        let notRead = hasOwner && hasUserName ? [] : Array(repeating: OwnerReference.notRead, count: part.rows.count)
        registeredOwner = hasOwner ? part.table.registeredOwner : notRead
        userName = hasUserName ? part.table.userName : notRead
        lastSignIn = moments
        self.evidence = evidence
    }

    /// One record of the part.
    subscript(row: Int) -> DirectoryRecord {
        DirectoryRecord(
            row: row, deviceID: part.deviceID[row], objectID: part.objectID[row], osVersion: osVersion[row], enrollmentProfile: enrollmentProfile[row],
            lastSignIn: lastSignIn[lastSignIn.startIndex + row], evidence: evidence[row], registeredOwner: registeredOwner[row], userName: userName[row])
    }
}

/// One directory record of a device that is known already. The rest stays in the part, which is passed beside it: a record that held the
/// part's columns would count references to all of them.
struct DirectoryRecord {
    let row: Int
    let deviceID: GUID
    let objectID: GUID
    let osVersion: Symbol
    let enrollmentProfile: Symbol
    let lastSignIn: Int64
    let evidence: Evidence
    let registeredOwner: OwnerReference
    let userName: OwnerReference
}

extension DirectoryDeviceTable {
    /// Appends everything but the keys of rows whose devices are new.
    mutating func append(_ source: DirectoryRows, rows: Range<Int>) {
        guard !rows.isEmpty else { return }
        let part = source.part
        displayName.append(contentsOf: part.displayName, rows: rows)
        platform += part.platform[rows]
        osVersion += source.osVersion[rows]
        registeredOwner += source.registeredOwner[rows]
        userName += source.userName[rows]
        management += part.management[rows]
        isManaged += part.isManaged[rows]
        isDefenderOnly += part.isDefenderOnly[rows]
        ownership += part.ownership[rows]
        enrollmentType += part.enrollmentType[rows]
        enrollmentProfile += source.enrollmentProfile[rows]
        joinType += part.joinType[rows]
        compliance += part.compliance[rows]
        lastSignIn += source.lastSignIn.dropFirst(rows.lowerBound).prefix(rows.count)
        evidence += source.evidence[rows]
    }

    /// Fills what the earlier records of the device left open; where both say something the newer sign-in wins, the first of equals.
    /// No value is weaker than any, and a name of the same meaning does not displace an application id.
    mutating func complete(_ row: Int, with record: DirectoryRecord, of part: DirectoryDeviceTable) {
        let other = record.row
        let isNewer = record.lastSignIn > lastSignIn[row]
        if deviceID[row].isZero { deviceID[row] = part.deviceID[other] }
        if objectID[row].isZero { objectID[row] = part.objectID[other] }
        if platform[row] == .unknown { platform[row] = part.platform[other] }
        if osVersion[row] == .empty { osVersion[row] = record.osVersion }
        registeredOwner[row] = registeredOwner[row].completed(by: record.registeredOwner, isNewer: isNewer)
        userName[row] = userName[row].completed(by: record.userName, isNewer: isNewer)
        management[row] = Self.stronger(management[row], part.management[other], isNewer: isNewer)
        isManaged[row] = isNewer ? part.isManaged[other].or(isManaged[row]) : isManaged[row].or(part.isManaged[other])
        isDefenderOnly[row] = isDefenderOnly[row] || part.isDefenderOnly[other]
        if ownership[row] == .unknown { ownership[row] = part.ownership[other] }
        if enrollmentType[row] == .unknown || isNewer && part.enrollmentType[other] != .unknown { enrollmentType[row] = part.enrollmentType[other] }
        if enrollmentProfile[row] == .empty { enrollmentProfile[row] = record.enrollmentProfile }
        if joinType[row] == .unknown || isNewer && part.joinType[other] != .unknown { joinType[row] = part.joinType[other] }
        if compliance[row] == .unknown || isNewer && part.compliance[other] != .unknown { compliance[row] = part.compliance[other] }
        lastSignIn[row] = max(lastSignIn[row], record.lastSignIn)
        furtherEvidence.append(record.evidence, to: row)
    }

    private static func stronger(_ known: DirectoryManagement, _ other: DirectoryManagement, isNewer: Bool) -> DirectoryManagement {
        guard known.hasValue, other.hasValue else { return known.hasValue || other == .notRead ? known : other }
        if known.isBasicMobility && other.isBasicMobility || known.isIntune && other.isIntune { return known.isByID ? known : other }
        return isNewer ? other : known
    }
}

extension OwnerReference {
    /// The user of both records' cells: one who was found stands before one who was not, the newer record's before the older one's.
    func completed(by other: OwnerReference, isNewer: Bool) -> OwnerReference {
        if user != nil, other.user != nil { return isNewer ? other : self }
        if user != nil || other.state == .notRead { return self }
        return other.user != nil || other.namesSomebody || state == .notRead ? other : self
    }
}
