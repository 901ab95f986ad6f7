import Preflight
import TenantModel

/// Tables with a row per device, cut to what a page can hold.
struct DeviceLists {
    private static let rowsShown = 20

    let values: ReportValues

    private var text: ReportText { values.text }

    /// Devices without a user.
    var userless: [any Component] {
        let all = values.decisions.devices(.notMigrated)
        guard !all.isEmpty else { return [] }
        let rows = longestSilent(all).map { id -> [DataTable.Value] in
            let device = values.tenant.devices[id]
            return [
                .text(device.name), .code(device.serialNumber), .text(values.name(of: device.platform)), .text(device.enrollmentType.name),
                lastSeen(id), .status(sureness(id)),
            ]
        }
        let columns = [
            DataTable.Column(text(.deviceTitle)), .init(text(.serialTitle), .code), .init(text(.platformTitle)), .init(text(.typeTitle)),
            .init(text(.lastSeenTitle), .date), .init(text(.sureTitle)),
        ]
        return [table(.userlessCaption, columns, rows, total: all.count, "userless-devices.csv")]
    }

    /// Whether it is proved that nobody is associated with the device, and that Basic Mobility manages it.
    private func sureness(_ id: DeviceID) -> Status {
        if values.decisions.deviceReason[id.row] == .noUserSuspected { return Status(.unknown, text(.suspected)) }
        if values.decisions.deviceAuthority[id.row] == .undetermined { return Status(.partial, text(.sureManagerOpen)) }
        return Status(.good, text(.sure))
    }

    /// Due devices that have been silent for a day, where coexistence is on already.
    var silent: [any Component] {
        guard let after = values.after, !after.silentForADay.isEmpty else { return [] }
        let stuck = Set(after.stuck)
        let rows = longestSilent(after.silentForADay).map { id -> [DataTable.Value] in
            let device = values.tenant.devices[id]
            let isUnseen = values.tenant.devices.lastSeen(of: id) == unknownMoment
            let status =
                isUnseen
                ? Status(.bad, text(.silentNever)) : stuck.contains(id) ? Status(.bad, text(.silentWeek)) : Status(.partial, text(.silentDay))
            let user = values.decisions.decidingUser[id.row].user.map { values.tenant.users[$0].name } ?? ""
            return [.text(device.name), .text(user), .text(values.name(of: device.platform)), lastSeen(id), .status(status)]
        }
        let columns = [
            DataTable.Column(text(.deviceTitle)), .init(text(.ownerTitle)), .init(text(.platformTitle)), .init(text(.lastSeenTitle), .date),
            .init(text(.silentSince)),
        ]
        return [table(.silentCaption, columns, rows, total: after.silentForADay.count, "devices.csv")]
    }

    private func table(
        _ caption: PreflightWord, _ columns: [DataTable.Column], _ rows: [[DataTable.Value]], total: Int, _ file: String
    ) -> DataTable {
        // A column in which nothing was read says nothing.
        let used = columns.indices.filter { column in column == 0 || rows.contains { !$0[column].isEmpty } }
        return DataTable(
            caption: text(caption), columns: used.map { columns[$0] }, rows: rows.map { row in used.map { row[$0] } }, total: total,
            annex: values.annex(file))
    }

    /// The first devices by last check-in, without sorting all of them; those that were never seen come first.
    private func longestSilent(_ devices: [DeviceID]) -> [DeviceID] {
        let table = values.tenant.devices
        var kept: [(seen: Int64, id: DeviceID)] = []
        for id in devices {
            let item = (seen: table.lastSeen(of: id), id: id)
            if kept.count == Self.rowsShown, let last = kept.last, last.seen <= item.seen { continue }
            kept.insert(item, at: kept.firstIndex { item.seen < $0.seen } ?? kept.count)
            if kept.count > Self.rowsShown { kept.removeLast() }
        }
        return kept.map(\.id)
    }

    private func lastSeen(_ id: DeviceID) -> DataTable.Value {
        let seconds = values.tenant.devices.lastSeen(of: id)
        return .day(text.day(seconds: seconds) ?? text(.never), seconds: seconds)
    }
}

extension DataTable.Value {
    /// Whether the cell shows nothing.
    fileprivate var isEmpty: Bool {
        switch self {
        case .text(let text), .code(let text): text.isEmpty
        case .empty: true
        case .figure, .day, .status, .prose, .link, .titled: false
        }
    }
}
