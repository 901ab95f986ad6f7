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
    private let reasons: Reasons
    private let sentences: [String]

    init(_ assessment: Assessment, reasons: Reasons) {
        decisions = assessment.decisions
        evidence = EvidenceText(decisions.tenant)
        self.reasons = reasons
        sentences = DeviceReason.allCases.map { reasons.sentence($0.key) }
    }

    func file(_ workers: Workers) -> OutputFile {
        RowsFile.file("devices.csv", columns: Self.columns, count: decisions.tenant.devices.count, workers: workers) { row, writer in
            append(DeviceID(index: UInt32(row)), to: &writer)
        }
    }

    private func append(_ id: DeviceID, to writer: inout CSVWriter) {
        let tenant = decisions.tenant
        let device = tenant.devices[id]
        let user = decisions.decidingUser[id.row]
        writer.guid(device.entraDeviceID)
        writer.guid(device.intuneDeviceID)
        writer.cell(device.serialNumber)
        writer.cell(device.name)
        if let user = user.user { tenant.users.userPrincipalName.withBytes(user.row) { writer.cell($0) } } else { writer.emptyCell() }
        writer.cell(device.platform.name)
        tenant.symbols.withBytes(device.osVersion) { writer.cell($0) }
        writer.cell(device.ownership.name)
        writer.cell(decisions.deviceAuthority[id.row].name)
        writer.cell(decisions.deviceOutcome[id.row].name)
        writer.cell(decisions.deviceConfidence[id.row].name)
        writer.cell(device.enrollmentType.name)
        writer.cell(user.isUserless ? true : user.state == .notRead ? nil : false)
        writer.moment(seconds: tenant.devices.lastSeen(of: id))
        writer.moment(seconds: device.certificateExpiry?.seconds ?? unknownMoment)
        let reason = decisions.deviceReason[id.row]
        writer.cell(
            reason == .noUserByType ? reasons.sentence(reason.key, type: device.enrollmentType.name) : sentences[Int(reason.rawValue)])
        var places: [UInt8] = []
        evidence.append(device.evidence, to: &places)
        places.withUnsafeBytes { writer.cell($0) }
        writer.endRow()
    }
}
