import ExportReading
import TenantModel

/// The settled dates of an inventory file, in the order of its records.
struct ManagedMoments {
    let enrolledAt: [Int64]
    let lastCheckIn: [Int64]
    let certificateExpiry: [Int64]
}

/// One inventory record on its way from a part into the table: what had to be looked up on the way. The rest stays in the part, which is
/// passed beside it.
struct ManagedRecord {
    let row: Int
    let intuneID: GUID
    let entraID: GUID
    let osVersion: Symbol
    let enrollmentProfile: Symbol
    let enrolledAt: Int64
    let lastCheckIn: Int64
    let certificateExpiry: Int64
    let evidence: Evidence
    var enroller: OwnerReference
    var primaryUser: OwnerReference

    init(_ part: ManagedDeviceTable, row: Int, known: [Symbol], moments: ManagedMoments, moment: Int, evidence: Evidence) {
        self.row = row
        intuneID = part.intuneID[row]
        entraID = part.entraID[row]
        osVersion = known[Int(part.osVersion[row].index)]
        enrollmentProfile = known[Int(part.enrollmentProfile[row].index)]
        enrolledAt = moments.enrolledAt[moment]
        lastCheckIn = moments.lastCheckIn[moment]
        certificateExpiry = moments.certificateExpiry[moment]
        self.evidence = evidence
        enroller = part.enroller[row]
        primaryUser = part.primaryUser[row]
    }

    /// The serial number as a key, nil when it is a placeholder.
    func serialKey(in part: ManagedDeviceTable) -> String? {
        part.serialNumber.withBytes(row) { SerialNumber.key($0) }
    }
}

extension ManagedDeviceTable {
    mutating func append(_ record: ManagedRecord, of part: ManagedDeviceTable) {
        let row = record.row
        intuneID.append(part.intuneID[row])
        entraID.append(part.entraID[row])
        part.deviceName.withBytes(row) { deviceName.append($0) }
        part.serialNumber.withBytes(row) { serialNumber.append($0) }
        part.imei.withBytes(row) { imei.append($0) }
        part.meid.withBytes(row) { meid.append($0) }
        enroller.append(record.enroller)
        primaryUser.append(record.primaryUser)
        agent.append(part.agent[row])
        state.append(part.state[row])
        ownership.append(part.ownership[row])
        enrollmentType.append(part.enrollmentType[row])
        enrollmentProfile.append(record.enrollmentProfile)
        platform.append(part.platform[row])
        osVersion.append(record.osVersion)
        enrolledAt.append(record.enrolledAt)
        lastCheckIn.append(record.lastCheckIn)
        certificateExpiry.append(record.certificateExpiry)
        evidence.append(record.evidence)
    }

    /// Fills what the earlier records of the device left open; where both say something the newer check-in wins, the first of equals.
    mutating func complete(_ row: Int, with record: ManagedRecord, of part: ManagedDeviceTable) {
        let other = record.row
        let isNewer = record.lastCheckIn > lastCheckIn[row]
        if entraID[row].isZero { entraID[row] = part.entraID[other] }
        enroller[row] = enroller[row].completed(by: record.enroller, isNewer: isNewer)
        primaryUser[row] = primaryUser[row].completed(by: record.primaryUser, isNewer: isNewer)
        if agent[row] == .notRead || isNewer && part.agent[other] != .notRead { agent[row] = part.agent[other] }
        if state[row] == .unknown || isNewer && part.state[other] != .unknown { state[row] = part.state[other] }
        if ownership[row] == .unknown { ownership[row] = part.ownership[other] }
        if enrollmentType[row] == .unknown || isNewer && part.enrollmentType[other] != .unknown { enrollmentType[row] = part.enrollmentType[other] }
        if enrollmentProfile[row] == .empty { enrollmentProfile[row] = record.enrollmentProfile }
        if platform[row] == .unknown { platform[row] = part.platform[other] }
        if osVersion[row] == .empty { osVersion[row] = record.osVersion }
        enrolledAt[row] = max(enrolledAt[row], record.enrolledAt)
        lastCheckIn[row] = max(lastCheckIn[row], record.lastCheckIn)
        certificateExpiry[row] = max(certificateExpiry[row], record.certificateExpiry)
        furtherEvidence.append(record.evidence, to: row)
    }

    /// Puts a newer enrollment of the device in the place of the older one. Texts are up to ``DeviceMerge``.
    mutating func replace(_ row: Int, with record: ManagedRecord, of part: ManagedDeviceTable) {
        let other = record.row
        furtherEvidence.append(evidence[row], to: row)
        intuneID[row] = part.intuneID[other]
        if !part.entraID[other].isZero { entraID[row] = part.entraID[other] }
        enroller[row] = record.enroller
        primaryUser[row] = record.primaryUser
        agent[row] = part.agent[other]
        state[row] = part.state[other]
        ownership[row] = part.ownership[other]
        enrollmentType[row] = part.enrollmentType[other]
        enrollmentProfile[row] = record.enrollmentProfile
        platform[row] = part.platform[other]
        osVersion[row] = record.osVersion
        enrolledAt[row] = record.enrolledAt
        lastCheckIn[row] = record.lastCheckIn
        certificateExpiry[row] = record.certificateExpiry
        evidence[row] = record.evidence
    }
}
