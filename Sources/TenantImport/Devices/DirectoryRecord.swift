import ExportReading
import TenantModel

/// One directory record on its way from a part into the table: what had to be looked up on the way. The rest stays in the part, which is
/// passed beside it: a record that held the part's columns would count references to all of them.
struct DirectoryRecord {
    let row: Int
    let deviceID: GUID
    let objectID: GUID
    let osVersion: Symbol
    let enrollmentProfile: Symbol
    let lastSignIn: Int64
    let evidence: Evidence
    var registeredOwner: OwnerReference
    var userName: OwnerReference

    init(_ part: DirectoryDeviceTable, row: Int, known: [Symbol], lastSignIn: Int64, evidence: Evidence) {
        self.row = row
        deviceID = part.deviceID[row]
        objectID = part.objectID[row]
        osVersion = known[Int(part.osVersion[row].index)]
        enrollmentProfile = known[Int(part.enrollmentProfile[row].index)]
        self.lastSignIn = lastSignIn
        self.evidence = evidence
        registeredOwner = part.registeredOwner[row]
        userName = part.userName[row]
    }
}

extension DirectoryDeviceTable {
    mutating func append(_ record: DirectoryRecord, of part: DirectoryDeviceTable) {
        let row = record.row
        deviceID.append(part.deviceID[row])
        objectID.append(part.objectID[row])
        part.displayName.withBytes(row) { displayName.append($0) }
        platform.append(part.platform[row])
        osVersion.append(record.osVersion)
        registeredOwner.append(record.registeredOwner)
        userName.append(record.userName)
        management.append(part.management[row])
        isManaged.append(part.isManaged[row])
        isDefenderOnly.append(part.isDefenderOnly[row])
        ownership.append(part.ownership[row])
        enrollmentType.append(part.enrollmentType[row])
        enrollmentProfile.append(record.enrollmentProfile)
        lastSignIn.append(record.lastSignIn)
        evidence.append(record.evidence)
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
