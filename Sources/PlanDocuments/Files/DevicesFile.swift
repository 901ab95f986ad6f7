import ExportReading
import Preflight
import TenantModel

/// `devices.csv`: one row per device, with outcome, reason and evidence.
struct DevicesFile: Sendable {
    static let columns = [
        "entraDeviceId", "intuneDeviceId", "serialNumber", "deviceName", "userPrincipalName", "platform", "osVersion", "ownership", "authorityNow",
        "outcome", "confidence", "enrollmentType", "userless", "lastCheckIn", "certificateExpiry", "reason", "evidence",
    ]

    private let decisions: Decisions
    private let devices: DeviceTable
    private let names: TextColumn
    private let users: [DecidingUser]
    private let authorities: [Authority]
    private let outcomes: [DeviceOutcome]
    private let confidences: [Confidence]
    private let reasons: [DeviceReason]
    private let evidence: EvidenceText
    /// By reason: the sentence.
    private let sentences: TextColumn
    /// By enrollment type: the sentence of a device that its type shows to have no user.
    private let userlessSentences: TextColumn
    private let versions: TextColumn
    private let words = CellWords<CSVWriter>()

    init(_ assessment: Assessment, reasons: Reasons, evidence: EvidenceText) {
        decisions = assessment.decisions
        devices = decisions.tenant.devices
        names = decisions.tenant.users.userPrincipalName
        users = decisions.decidingUser
        authorities = decisions.deviceAuthority
        outcomes = decisions.deviceOutcome
        confidences = decisions.deviceConfidence
        self.reasons = decisions.deviceReason
        self.evidence = evidence
        sentences = TextColumn(cells: DeviceReason.allCases.map { reasons.sentence($0, type: "") }, for: CSVWriter.self)
        userlessSentences = TextColumn(cells: EnrollmentType.allCases.map { reasons.sentence(.noUserByType, type: $0.name) }, for: CSVWriter.self)
        versions = TextColumn(cells: decisions.tenant.symbols.texts, for: CSVWriter.self)
    }

    func file(_ workers: Workers) -> OutputFile {
        RowsFile.file("devices.csv", columns: Self.columns, count: decisions.tenant.devices.count, workers: workers, touch: touch) { row, writer in
            append(DeviceID(index: UInt32(row)), to: &writer)
        }
    }

    /// Reads a byte of the name of each user: those of neighboring devices are anywhere in the table.
    private func touch(_ rows: Range<Int>) -> UInt64 {
        var sum: UInt64 = 0
        for row in rows { if let user = users[row].user { sum &+= UInt64(names.firstByte(of: user.row)) } }
        return sum
    }

    private func append(_ id: DeviceID, to writer: inout CSVWriter) {
        let directory = Int(devices.directoryRow[id.row])
        let managed = Int(devices.managedRow[id.row])
        let user = users[id.row]
        let type = devices.enrollmentType(of: id)
        writer.guid(directory >= 0 ? devices.directory.deviceID[directory] : devices.managed.entraID[managed])
        writer.guid(managed >= 0 ? devices.managed.intuneID[managed] : nil)
        if managed >= 0 { devices.managed.serialNumber.withBytes(managed) { writer.cell($0) } } else { writer.emptyCell() }
        if directory >= 0, !devices.directory.displayName.isEmpty(directory) || managed < 0 {
            devices.directory.displayName.withBytes(directory) { writer.cell($0) }
        } else {
            devices.managed.deviceName.withBytes(managed) { writer.cell($0) }
        }
        if let user = user.user { names.withBytes(user.row) { writer.cell($0) } } else { writer.emptyCell() }
        writer.encodedCell(words.platformNames, Int(devices.platform(of: id).rawValue))
        writer.encodedCell(versions, Int(devices.osVersion(of: id).index))
        writer.encodedCell(words.ownerships, Int(devices.ownership(of: id).rawValue))
        writer.encodedCell(words.authorities, Int(authorities[id.row].rawValue))
        writer.encodedCell(words.deviceOutcomes, Int(outcomes[id.row].rawValue))
        writer.encodedCell(words.confidences, Int(confidences[id.row].rawValue))
        writer.encodedCell(words.enrollmentTypes, Int(type.rawValue))
        writer.cell(user.isUserless ? true : user.state == .notRead ? nil : false)
        writer.moment(seconds: devices.lastSeen(of: id))
        writer.moment(seconds: managed >= 0 ? devices.managed.certificateExpiry[managed] : unknownMoment)
        let reason = reasons[id.row]
        if reason == .noUserByType {
            writer.encodedCell(userlessSentences, Int(type.rawValue))
        } else {
            writer.encodedCell(sentences, Int(reason.rawValue))
        }
        evidence.cell(id, to: &writer)
        writer.endRow()
    }
}
