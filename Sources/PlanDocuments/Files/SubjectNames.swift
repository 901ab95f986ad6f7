import ExportReading
import Preflight
import TenantModel

/// What subjects of findings are called in outputs.
struct SubjectNames: Sendable {
    private let tenant: Tenant

    init(_ tenant: Tenant) { self.tenant = tenant }

    /// The subject at an index: a UPN, a device id with its name, a product, a path.
    func name(of subjects: Subjects, at index: Int) -> String {
        switch subjects {
        case .users(let users): tenant.users[users[index]].name
        case .devices(let devices): device(devices[index])
        case .groups(let names), .licenses(let names): names[index]
        case .policies(let policies): policies[index].name
        case .files(let files): tenant.inputs[files[index]].path
        case .tenant: ""
        }
    }

    /// Appends ``name(of:at:)`` as a cell, without making text of it where it stands in a column.
    func cell<Writer: RowWriter & ~Copyable>(of subjects: Subjects, at index: Int, to writer: inout Writer) {
        switch subjects {
        case .users(let users) where !tenant.users.userPrincipalName.isEmpty(users[index].row):
            tenant.users.userPrincipalName.withBytes(users[index].row) { writer.cell($0) }
        case .devices(let devices):
            let row = Int(tenant.devices.directoryRow[devices[index].row])
            if row >= 0, !tenant.devices.directory.deviceID[row].isZero {
                writer.guid(tenant.devices.directory.deviceID[row])
            } else {
                writer.cell(device(devices[index]))
            }
        default: writer.cell(name(of: subjects, at: index))
        }
    }

    /// The first `limit` subjects.
    func first(_ limit: Int, of subjects: Subjects) -> [String] { (0..<min(limit, subjects.count)).map { name(of: subjects, at: $0) } }

    /// Where the subject at an index was read.
    func evidence(of subjects: Subjects, at index: Int) -> [Evidence] {
        switch subjects {
        case .users(let users): tenant.users[users[index]].evidence
        case .devices(let devices): tenant.devices.evidence(of: devices[index])
        case .policies(let policies): policies[index].evidence == .none ? [] : [policies[index].evidence]
        case .groups, .licenses, .files, .tenant: []
        }
    }

    private func device(_ id: DeviceID) -> String {
        let device = tenant.devices[id]
        return device.entraDeviceID?.description ?? device.intuneDeviceID?.description ?? (device.serialNumber.isEmpty ? device.name : device.serialNumber)
    }
}
