import ExportReading
import Preflight
import RolloutPlanning
import TenantModel

/// The data of `helpdesk.html` in columns: what to say is a few sentences, who it is said to are numbers.
struct HelpDeskData {
    private let values: SupportValues
    private let rows: HelpDeskRows
    private let words: WordList<DeskWord>
    private let risks: UserRisks

    init(_ values: SupportValues, _ rows: HelpDeskRows, words: WordList<DeskWord>) {
        self.values = values
        self.rows = rows
        self.words = words
        risks = UserRisks(values.plan, values.decisions, watch: values.watch)
    }

    /// The JSON, in one line and the same for the same input.
    func json() -> [UInt8] {
        var json = ColumnJSON()
        json.object { json in
            json.text("asOf", values.text.day(values.decisions.asOf))
            json.object("words") { json in for key in DeskWord.allCases { json.text(key.rawValue, words.text(key)) } }
            json.texts("situations", UserSituation.allCases.map(\.rawValue))
            json.texts("platforms", Platform.allCases.map(name))
            json.object("waves") { json in
                json.numbers("number", values.plan.waves.map(\.number))
                json.texts("shown", values.plan.waves.map { values.text.date($0.date) })
                json.texts("day", values.plan.waves.map { $0.date.day.map { "\($0)" } ?? "" })
            }
            json.object("ownDates") { json in
                let own = values.plan.datesOfUsers
                let people = own.isEmpty ? [] : rows.users.indices.filter { own[rows.users[$0]] != nil }
                json.numbers("user", people)
                json.texts("shown", people.compactMap { own[rows.users[$0]] }.map { values.text.date($0) })
                json.texts("day", people.compactMap { own[rows.users[$0]] }.map { $0.day.map { "\($0)" } ?? "" })
            }
            json.object("users", users)
            json.object("devices", devices)
        }
        return json.bytes
    }

    private func users(_ json: inout ColumnJSON) {
        let tenant = values.decisions.tenant
        let (plan, table) = (values.plan, tenant.users)
        let authorities = values.decisions.userAuthority
        json.texts("upn", rows.users.lazy.map { table[$0].name })
        json.texts("name", rows.users.lazy.map { table[$0].displayName })
        json.numbers("situation", rows.users.lazy.map { UserSituation.allCases.firstIndex(of: UserSituation($0, plan)) ?? 0 })
        json.numbers("wave", rows.users.lazy.map { Int(plan.waveOfUser[$0.row]) })
        json.numbers("today", rows.users.lazy.map { authorities[$0.row].place })
        json.numbers("mail", rows.users.lazy.map { risks.mail[$0.row].place })
        json.numbers("risks", rows.users.lazy.map { Int(risks.risks[$0.row].rawValue) })
    }

    private func devices(_ json: inout ColumnJSON) {
        let decisions = values.decisions
        let table = decisions.tenant.devices
        json.numbers("user", rows.devices.lazy.map { Int($0.user) })
        json.texts("serial", rows.devices.lazy.map { table[$0.device].serialNumber })
        json.texts("name", rows.devices.lazy.map { table[$0.device].name })
        json.numbers("platform", rows.devices.lazy.map { Int(table.platform(of: $0.device).rawValue) })
        json.numbers("today", rows.devices.lazy.map { decisions.deviceAuthority[$0.device.row].place })
        json.numbers("fate", rows.devices.lazy.map { decisions.deviceOutcome[$0.device.row].fate })
        json.numbers(
            "seen",
            rows.devices.lazy.map { item in
                let seen = table.lastSeen(of: item.device)
                return seen == unknownMoment ? -1 : max(0, Int((decisions.asOf.seconds - seen) / 86_400))
            })
    }

    private func name(of platform: Platform) -> String {
        switch platform {
        case .unknown: "?"
        case .other: "–"
        case .android: "Android"
        case .windows: "Windows"
        case .iOS, .iPadOS, .macOS: platform.name
        }
    }
}

extension Authority {
    /// Its place among the page's words for who manages a device.
    fileprivate var place: Int {
        switch self {
        case .basicMobility: 0
        case .intune: 1
        case .coManaged: 2
        case .configurationManager: 3
        case .thirdParty: 4
        case .easOnly: 5
        case .none: 6
        case .undetermined: 7
        }
    }
}

extension MailGrade {
    /// Its place among the page's words about mail.
    fileprivate var place: Int {
        switch self {
        case .none: 0
        case .reauthPossible: 1
        case .reauthLikely: 2
        case .removed: 3
        case .unknown: 4
        }
    }
}

extension DeviceOutcome {
    /// Its place among the page's words about devices.
    fileprivate var fate: Int {
        switch self {
        case .switchesAtEnablement, .switchesWithLicense, .staysOnBasicMobility: 0
        case .alreadyIntune: 1
        case .notMigrated: 2
        case .leaving: 3
        case .notManaged: 4
        case .cannotTell: 5
        }
    }
}
