import ExportReading
import TenantModel

/// One directory record on its way from a part into the table.
struct DirectoryRecord {
    let part: DirectoryDeviceTable
    let row: Int
    let osVersion: Symbol
    let enrollmentProfile: Symbol
    let lastSignIn: Int64
    let evidence: Evidence
    var registeredOwner: OwnerReference
    var userName: OwnerReference

    init(_ part: DirectoryDeviceTable, row: Int, known: [Symbol], lastSignIn: Int64, evidence: Evidence) {
        self.part = part
        self.row = row
        osVersion = known[Int(part.osVersion[row].index)]
        enrollmentProfile = known[Int(part.enrollmentProfile[row].index)]
        self.lastSignIn = lastSignIn
        self.evidence = evidence
        registeredOwner = part.registeredOwner[row]
        userName = part.userName[row]
    }

    var deviceID: GUID { part.deviceID[row] }
    var objectID: GUID { part.objectID[row] }
}

extension DirectoryDeviceTable {
    mutating func append(_ record: DirectoryRecord) {
        let (part, row) = (record.part, record.row)
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

    /// Fills what the earlier records of the device left open. An application id says more than a name, a name more than nothing.
    mutating func complete(_ row: Int, with record: DirectoryRecord) {
        let (part, other) = (record.part, record.row)
        if objectID[row].isZero { objectID[row] = part.objectID[other] }
        if platform[row] == .unknown { platform[row] = part.platform[other] }
        if osVersion[row] == .empty { osVersion[row] = record.osVersion }
        if registeredOwner[row].user == nil, record.registeredOwner.state != .notRead { registeredOwner[row] = record.registeredOwner }
        if userName[row].user == nil, record.userName.state != .notRead { userName[row] = record.userName }
        if Self.rank(part.management[other]) > Self.rank(management[row]) { management[row] = part.management[other] }
        isManaged[row] = isManaged[row].or(part.isManaged[other])
        isDefenderOnly[row] = isDefenderOnly[row] || part.isDefenderOnly[other]
        if ownership[row] == .unknown { ownership[row] = part.ownership[other] }
        if enrollmentType[row] == .unknown { enrollmentType[row] = part.enrollmentType[other] }
        if enrollmentProfile[row] == .empty { enrollmentProfile[row] = record.enrollmentProfile }
        lastSignIn[row] = max(lastSignIn[row], record.lastSignIn)
        furtherEvidence.append(record.evidence, to: row)
    }

    private static func rank(_ management: DirectoryManagement) -> Int {
        switch management {
        case .notRead: 0
        case .none: 1
        case .basicMobilityByName, .intuneByName: 2
        case .basicMobilityByID, .intuneByID, .coManaged, .thirdParty: 3
        }
    }
}
