import ExportReading
public import Preflight
public import TenantModel

/// People and devices of the waves that the help desk keeps an eye on. A list is nil when nobody can tell who belongs on it.
public struct WatchLists: Sendable {
    /// Nil when the project file names none.
    public let vips: [UserID]?
    /// People whose managed mail is replaced or goes away. Nil when policies were not compared.
    public let managedMail: [UserID]?
    /// Devices silent for a week or more. Nil when no export says when devices were seen.
    public let offline: [DeviceID]?
    /// Devices that cannot check in any more. Nil when no export says when certificates expire.
    public let expiredCertificate: [DeviceID]?
    /// Android devices that have to enroll again.
    public let androidReenroll: [DeviceID]
    /// What becomes of mail for each user, the worst of all platforms.
    let mailOfUsers: [MailGrade]

    private static let silentDays: Int64 = 7

    /// The lists of a plan.
    public init(_ plan: RolloutPlan, _ decisions: Decisions) {
        let table = decisions.tenant.devices
        let oldest = decisions.asOf.seconds - Self.silentDays * 86_400
        var (offline, expired, reenroll): ([DeviceID], [DeviceID], [DeviceID]) = ([], [], [])
        var (hasMoving, hasDates, hasCertificates) = (false, false, false)
        for device in table.ids where decisions.isMoving(device) {
            guard let user = decisions.decidingUser[device.row].user, plan.waveOfUser[user.row] >= 0 else { continue }
            hasMoving = true
            let (seen, expiry) = (table.lastSeen(of: device), table.certificateExpiry(of: device))
            if seen != unknownMoment {
                hasDates = true
                if seen < oldest { offline.append(device) }
            }
            if expiry != unknownMoment {
                hasCertificates = true
                if expiry < decisions.asOf.seconds { expired.append(device) }
            }
            if decisions.isReenrolling(device) { reenroll.append(device) }
        }
        self.offline = hasDates || !hasMoving ? offline : nil
        expiredCertificate = hasCertificates || !hasMoving ? expired : nil
        androidReenroll = reenroll
        let vip = decisions.settings.vip.map { UserList($0, in: decisions.tenant) }
        vips = vip.map { list in decisions.tenant.users.ids.filter { plan.waveOfUser[$0.row] >= 0 && list.contains[$0.row] } }
        let mail = Self.mail(decisions)
        mailOfUsers = mail
        let isKnown = decisions.coverage.basis == .nothingToLose || decisions.coverage.isCompared
        managedMail = isKnown ? decisions.tenant.users.ids.filter { plan.waveOfUser[$0.row] >= 0 && mail[$0.row].asksPeople } : nil
    }

    private static func mail(_ decisions: Decisions) -> [MailGrade] {
        var grades = Array(repeating: MailGrade.none, count: decisions.tenant.users.count)
        guard decisions.coverage.isCompared else {
            return decisions.coverage.basis == .nothingToLose ? grades : grades.map { _ in .unknown }
        }
        for population in decisions.coverage.populations where population.mail != .none {
            for user in population.users where grades[user.row].weight < population.mail.weight { grades[user.row] = population.mail }
        }
        return grades
    }
}

extension MailGrade {
    /// Whether people notice something.
    fileprivate var asksPeople: Bool { self == .reauthPossible || self == .reauthLikely || self == .removed }

    /// The worst that is known counts.
    fileprivate var weight: Int {
        switch self {
        case .none: 0
        case .unknown: 1
        case .reauthPossible: 2
        case .reauthLikely: 3
        case .removed: 4
        }
    }
}
