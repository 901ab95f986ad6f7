import ExportReading
import Preflight
import TenantModel

/// `userless-devices.csv`: the devices without a user, as a support case wants them. Site, impact and contact are for people to fill in.
enum UserlessDevicesFile {
    static let columns = [
        "serialNumber", "imei", "meid", "deviceName", "intuneDeviceId", "entraDeviceId", "platform", "osVersion", "enrollmentType", "enrollmentProfile",
        "enrolledAt", "lastCheckIn", "certificateExpiry", "site", "businessImpact", "contact", "timeZone", "confidence", "evidence",
    ]

    static func file(_ assessment: Assessment, evidence: EvidenceText) -> OutputFile {
        var writer = CSVWriter(columns: columns)
        append(assessment, evidence: evidence, to: &writer)
        return OutputFile("userless-devices.csv", bytes: writer.bytes)
    }

    /// Appends all rows.
    static func append<Writer: RowWriter & ~Copyable>(_ assessment: Assessment, evidence: EvidenceText, to writer: inout Writer) {
        let decisions = assessment.decisions
        let tenant = decisions.tenant
        for id in decisions.devices(.notMigrated) {
            let device = tenant.devices[id]
            writer.cell(device.serialNumber)
            writer.cell(device.imei)
            writer.cell(device.meid)
            writer.cell(device.name)
            writer.guid(device.intuneDeviceID)
            writer.guid(device.entraDeviceID)
            writer.cell(device.platform.name)
            writer.cell(tenant.symbols[device.osVersion])
            writer.cell(device.enrollmentType.name)
            writer.cell(tenant.symbols[device.enrollmentProfile])
            writer.moment(seconds: device.enrolledAt?.seconds ?? unknownMoment)
            writer.moment(seconds: tenant.devices.lastSeen(of: id))
            writer.moment(seconds: device.certificateExpiry?.seconds ?? unknownMoment)
            for _ in 0..<4 { writer.emptyCell() }
            writer.cell(decisions.deviceConfidence[id.row].name)
            evidence.cell(id, to: &writer)
            writer.endRow()
        }
    }
}
