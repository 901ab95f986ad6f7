import ExportReading
import Preflight
import RolloutPlanning
import TenantModel

/// `watch-lists/*.csv`: people and devices to keep an eye on, one file per list.
enum WatchListFile: String, CaseIterable {
    case vip
    case offline
    case expiredCertificate = "expired-certificate"
    case managedMail = "managed-mail"
    case androidReenroll = "android-reenroll"

    private static let userColumns = ["userPrincipalName", "displayName", "wave", "date"]
    private static let deviceColumns = [
        "serialNumber", "deviceName", "userPrincipalName", "platform", "osVersion", "lastCheckIn", "certificateExpiry", "wave", "date",
    ]

    var path: String { "watch-lists/\(rawValue).csv" }

    var word: SupportWord {
        switch self {
        case .vip: .watchVip
        case .offline: .watchOffline
        case .expiredCertificate: .watchExpiredCertificate
        case .managedMail: .watchManagedMail
        case .androidReenroll: .watchAndroidReenroll
        }
    }

    var whyWord: SupportWord {
        switch self {
        case .vip: .watchVipWhy
        case .offline: .watchOfflineWhy
        case .expiredCertificate: .watchExpiredCertificateWhy
        case .managedMail: .watchManagedMailWhy
        case .androidReenroll: .watchAndroidReenrollWhy
        }
    }

    /// Why there is no number.
    var openWord: SupportWord {
        switch self {
        case .vip: .openVipsNotStated
        case .offline, .androidReenroll: .openCheckInsNotRead
        case .expiredCertificate: .openCertificatesNotRead
        case .managedMail: .openPoliciesNotCompared
        }
    }

    /// How many are on the list; nil when nobody can tell.
    func count(_ watch: WatchLists) -> Int? { users(watch)?.count ?? devices(watch)?.count }

    private func users(_ watch: WatchLists) -> [UserID]? {
        switch self {
        case .vip: watch.vips
        case .managedMail: watch.managedMail
        case .offline, .expiredCertificate, .androidReenroll: nil
        }
    }

    private func devices(_ watch: WatchLists) -> [DeviceID]? {
        switch self {
        case .vip, .managedMail: nil
        case .offline: watch.offline
        case .expiredCertificate: watch.expiredCertificate
        case .androidReenroll: watch.androidReenroll
        }
    }

    /// The file; only its header when nobody is on the list or nobody can tell.
    func file(_ values: SupportValues, _ workers: Workers) -> OutputFile {
        let (plan, tenant) = (values.plan, values.decisions.tenant)
        if self == .vip || self == .managedMail {
            let users = users(values.watch) ?? []
            return RowsFile.file(path, columns: Self.userColumns, count: users.count, workers: workers) { row, writer in
                let user = users[row]
                writer.cell(tenant.users[user].name)
                writer.cell(tenant.users[user].displayName)
                Self.wave(of: user, plan, to: &writer)
                writer.endRow()
            }
        }
        let devices = devices(values.watch) ?? []
        let decisions = values.decisions
        return RowsFile.file(path, columns: Self.deviceColumns, count: devices.count, workers: workers) { row, writer in
            let device = tenant.devices[devices[row]]
            let user = decisions.decidingUser[devices[row].row].user
            writer.cell(device.serialNumber)
            writer.cell(device.name)
            writer.cell(user.map { tenant.users[$0].name } ?? "")
            writer.cell(device.platform.name)
            writer.cell(tenant.symbols[device.osVersion])
            writer.moment(seconds: tenant.devices.lastSeen(of: devices[row]))
            writer.moment(seconds: tenant.devices.certificateExpiry(of: devices[row]))
            if let user { Self.wave(of: user, plan, to: &writer) }
            writer.endRow()
        }
    }

    private static func wave(of user: UserID, _ plan: RolloutPlan, to writer: inout CSVWriter) {
        let number = plan.waveOfUser[user.row]
        writer.cell(number < 0 ? "" : "\(number)")
        writer.cell(plan.date(of: user).map { "\($0)" } ?? "")
    }
}
