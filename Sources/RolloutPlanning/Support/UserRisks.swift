public import Preflight
import TenantModel

/// What the help desk should keep in mind about each person.
public struct UserRisks: Sendable {
    /// Any of these.
    public struct Risk: OptionSet, Sendable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        public static let vip = Risk(rawValue: 1)
        public static let mail = Risk(rawValue: 2)
        public static let mailGone = Risk(rawValue: 4)
        public static let offline = Risk(rawValue: 8)
        public static let expired = Risk(rawValue: 16)
        public static let reenroll = Risk(rawValue: 32)
        public static let gap = Risk(rawValue: 64)
        public static let blocked = Risk(rawValue: 128)
    }

    /// For each user; nothing for those whom the plan does not move.
    public let risks: [Risk]
    /// For each user what becomes of managed mail.
    public let mail: [MailGrade]

    /// The risks of everybody in a wave.
    public init(_ plan: RolloutPlan, _ decisions: Decisions, watch: WatchLists) {
        var risks = Array(repeating: Risk(), count: decisions.tenant.users.count)
        for user in watch.vips ?? [] { risks[user.row].insert(.vip) }
        for user in watch.managedMail ?? [] { risks[user.row].insert(watch.mailOfUsers[user.row] == .removed ? .mailGone : .mail) }
        func mark(_ devices: [DeviceID], _ risk: Risk) {
            for device in devices { if let user = decisions.decidingUser[device.row].user { risks[user.row].insert(risk) } }
        }
        mark(watch.offline ?? [], .offline)
        mark(watch.expiredCertificate ?? [], .expired)
        mark(watch.androidReenroll, .reenroll)
        for user in decisions.tenant.users.ids where plan.waveOfUser[user.row] >= 0 {
            if user.row < decisions.coverage.gapOfUser.count, decisions.coverage.gapOfUser[user.row] == .yes { risks[user.row].insert(.gap) }
            if plan.blockers.contains(user) { risks[user.row].insert(.blocked) }
        }
        self.risks = risks
        mail = watch.mailOfUsers
    }
}
