import ExportReading
import TenantModel

/// The settled dates of an inventory file, in the order of its records.
struct ManagedMoments {
    let enrolledAt: [Int64]
    let lastCheckIn: [Int64]
    let certificateExpiry: [Int64]
}

/// A part on its way into the table, with what had to be looked up for its rows.
struct ManagedRows {
    let part: ManagedDeviceTable
    let osVersion: [Symbol]
    let enrollmentProfile: [Symbol]
    let enroller: [OwnerReference]
    let primaryUser: [OwnerReference]
    let moments: ManagedMoments
    let firstMoment: Int
    let evidence: [Evidence]

    /// `known` are the table's symbols by those of the part; `firstMoment` is the place of the part's first row among the settled dates.
    /// Owner columns that the file lacks were not read.
    init(
        _ part: ManagedDevicePart, known: [Symbol], moments: ManagedMoments, firstMoment: Int, evidence: [Evidence], hasEnroller: Bool, hasPrimaryUser: Bool
    ) {
        self.part = part.table
        osVersion = part.table.osVersion.map { known[Int($0.index)] }
        enrollmentProfile = part.table.enrollmentProfile.map { known[Int($0.index)] }
        let notRead = hasEnroller && hasPrimaryUser ? [] : Array(repeating: OwnerReference.notRead, count: part.rows.count)
        enroller = hasEnroller ? part.table.enroller : notRead
        primaryUser = hasPrimaryUser ? part.table.primaryUser : notRead
        self.moments = moments
        self.firstMoment = firstMoment
        self.evidence = evidence
    }

    /// One record of the part.
    subscript(row: Int) -> ManagedRecord {
        let moment = firstMoment + row
        return ManagedRecord(
            row: row, intuneID: part.intuneID[row], entraID: part.entraID[row], osVersion: osVersion[row], enrollmentProfile: enrollmentProfile[row],
            enrolledAt: moments.enrolledAt[moment], lastCheckIn: moments.lastCheckIn[moment], certificateExpiry: moments.certificateExpiry[moment],
            evidence: evidence[row], enroller: enroller[row], primaryUser: primaryUser[row])
    }
}

/// One inventory record of a device that is known already. The rest stays in the part, which is passed beside it.
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
    let enroller: OwnerReference
    let primaryUser: OwnerReference
}

extension ManagedDeviceTable {
    /// Appends everything but the keys of rows whose devices are new.
    mutating func append(_ source: ManagedRows, rows: Range<Int>) {
        guard !rows.isEmpty else { return }
        let part = source.part
        let dated = (source.firstMoment + rows.lowerBound)..<(source.firstMoment + rows.upperBound)
        deviceName.append(contentsOf: part.deviceName, rows: rows)
        serialNumber.append(contentsOf: part.serialNumber, rows: rows)
        imei.append(contentsOf: part.imei, rows: rows)
        meid.append(contentsOf: part.meid, rows: rows)
        enroller += source.enroller[rows]
        primaryUser += source.primaryUser[rows]
        agent += part.agent[rows]
        state += part.state[rows]
        ownership += part.ownership[rows]
        enrollmentType += part.enrollmentType[rows]
        enrollmentProfile += source.enrollmentProfile[rows]
        joinType += part.joinType[rows]
        compliance += part.compliance[rows]
        platform += part.platform[rows]
        osVersion += source.osVersion[rows]
        enrolledAt += source.moments.enrolledAt[dated]
        lastCheckIn += source.moments.lastCheckIn[dated]
        certificateExpiry += source.moments.certificateExpiry[dated]
        evidence += source.evidence[rows]
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
        if joinType[row] == .unknown || isNewer && part.joinType[other] != .unknown { joinType[row] = part.joinType[other] }
        if compliance[row] == .unknown || isNewer && part.compliance[other] != .unknown { compliance[row] = part.compliance[other] }
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
        joinType[row] = part.joinType[other]
        compliance[row] = part.compliance[other]
        platform[row] = part.platform[other]
        osVersion[row] = record.osVersion
        enrolledAt[row] = record.enrolledAt
        lastCheckIn[row] = record.lastCheckIn
        certificateExpiry[row] = record.certificateExpiry
        evidence[row] = record.evidence
    }
}
