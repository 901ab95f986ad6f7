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
    private let evidence: EvidenceText
    /// By reason: the sentence, as a cell.
    private let sentences: [[UInt8]]
    /// By enrollment type: the sentence of a device that its type shows to have no user.
    private let userlessSentences: [[UInt8]]
    private let versions: [[UInt8]]
    private let words = CellWords()

    init(_ assessment: Assessment, reasons: Reasons) {
        decisions = assessment.decisions
        evidence = EvidenceText(decisions.tenant)
        sentences = DeviceReason.allCases.map { CSVWriter.encoded(reasons.sentence($0, type: "")) }
        userlessSentences = EnrollmentType.allCases.map { CSVWriter.encoded(reasons.sentence(.noUserByType, type: $0.name)) }
        let symbols = assessment.decisions.tenant.symbols
        versions = (0..<symbols.count).map { CSVWriter.encoded(symbols[Symbol(index: UInt32($0))]) }
    }

    func file(_ workers: Workers) -> OutputFile {
        RowsFile.file("devices.csv", columns: Self.columns, count: decisions.tenant.devices.count, workers: workers) { row, writer in
            append(DeviceID(index: UInt32(row)), to: &writer)
        }
    }

    private func append(_ id: DeviceID, to writer: inout CSVWriter) {
        let directory = Int(decisions.tenant.devices.directoryRow[id.row])
        let managed = Int(decisions.tenant.devices.managedRow[id.row])
        let user = decisions.decidingUser[id.row]
        let type = decisions.tenant.devices.enrollmentType(of: id)
        writer.guid(directory >= 0 ? decisions.tenant.devices.directory.deviceID[directory] : decisions.tenant.devices.managed.entraID[managed])
        writer.guid(managed >= 0 ? decisions.tenant.devices.managed.intuneID[managed] : nil)
        if managed >= 0 { decisions.tenant.devices.managed.serialNumber.withBytes(managed) { writer.cell($0) } } else { writer.emptyCell() }
        if directory >= 0, !decisions.tenant.devices.directory.displayName.isEmpty(directory) || managed < 0 {
            decisions.tenant.devices.directory.displayName.withBytes(directory) { writer.cell($0) }
        } else {
            decisions.tenant.devices.managed.deviceName.withBytes(managed) { writer.cell($0) }
        }
        if let user = user.user { decisions.tenant.users.userPrincipalName.withBytes(user.row) { writer.cell($0) } } else { writer.emptyCell() }
        writer.encodedCell(words.platformNames[Int(decisions.tenant.devices.platform(of: id).rawValue)])
        writer.encodedCell(versions[Int(decisions.tenant.devices.osVersion(of: id).index)])
        writer.cell(decisions.tenant.devices.ownership(of: id).name)
        writer.encodedCell(words.authorities[Int(decisions.deviceAuthority[id.row].rawValue)])
        writer.encodedCell(words.deviceOutcomes[Int(decisions.deviceOutcome[id.row].rawValue)])
        writer.encodedCell(words.confidences[Int(decisions.deviceConfidence[id.row].rawValue)])
        writer.encodedCell(words.enrollmentTypes[Int(type.rawValue)])
        writer.cell(user.isUserless ? true : user.state == .notRead ? nil : false)
        writer.moment(seconds: decisions.tenant.devices.lastSeen(of: id))
        writer.moment(seconds: managed >= 0 ? decisions.tenant.devices.managed.certificateExpiry[managed] : unknownMoment)
        let reason = decisions.deviceReason[id.row]
        writer.encodedCell(reason == .noUserByType ? userlessSentences[Int(type.rawValue)] : sentences[Int(reason.rawValue)])
        evidence.cell(id, decisions.tenant.devices, to: &writer)
        writer.endRow()
    }
}
