import ExportReading
import Preflight
import RolloutPlanning
import TenantModel

/// `calendar.ics`: milestones and the days on which messages are sent, as events of whole days, which no time zone moves.
struct CalendarFile {
    static let path = "calendar.ics"
    /// Days after enablement on which old settings end and reports are right again.
    private static let retentionDays = 7

    private let source: MessageSource
    private let text: CommunicationText
    private let tenant: String
    private let stamp: String

    init(_ source: MessageSource, text: CommunicationText) {
        self.source = source
        self.text = text
        let identity = TenantIdentity(source.decisions)
        tenant = identity.id ?? identity.name
        stamp = "\(source.decisions.asOf)".filter { $0 != "-" && $0 != ":" }
    }

    /// Nil while the day of enablement is open.
    var file: OutputFile? { source.schedule.hasDates ? OutputFile(Self.path, bytes: bytes) : nil }

    private struct Event {
        /// What makes it this event and no other, whatever its day.
        let key: String
        let day: Day
        let summary: String
        var details = ""
    }

    private var bytes: [UInt8] {
        var writer = CalendarWriter()
        for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//\(ToolVersion.name)//\(ToolVersion.version)//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"] {
            writer.line(line)
        }
        for event in events.sorted(by: { ($0.day.number, $0.key) < ($1.day.number, $1.key) }) {
            writer.line("BEGIN:VEVENT")
            writer.line("UID:\(identifier(event.key))")
            writer.line("DTSTAMP:\(stamp)")
            writer.line("DTSTART;VALUE=DATE:\(Self.basic(event.day))")
            writer.line("DTEND;VALUE=DATE:\(Self.basic(event.day.advanced(by: 1)))")
            writer.property("SUMMARY", text: event.summary)
            if !event.details.isEmpty { writer.property("DESCRIPTION", text: event.details) }
            writer.line("TRANSP:TRANSPARENT")
            writer.line("END:VEVENT")
        }
        writer.line("END:VCALENDAR")
        return writer.bytes
    }

    private var events: [Event] { milestones + sendings }

    private var milestones: [Event] {
        let calendar = source.plan.calendar
        guard let enablement = calendar.dates.first?.day else { return [] }
        var events: [Event] = []
        if !source.decisions.tenantAuthority.isAlreadyEnabled {
            events.append(Event(key: "enablement", day: enablement, summary: text(.eventEnablement)))
            events.append(Event(key: "push", day: enablement, summary: text(.eventPush)))
            if let day = calendar.notice(before: 0, by: 1).day { events.append(Event(key: "gate", day: day, summary: text(.eventGate))) }
        }
        if let day = calendar.date(after: 0, by: Self.retentionDays).day { events.append(Event(key: "profiles", day: day, summary: text(.eventProfiles))) }
        for wave in source.plan.waves where wave.number > 0 && !wave.users.isEmpty {
            for part in source.plan.days(of: wave) where !part.users.isEmpty {
                guard let day = part.date.day else { continue }
                let summary = text(.eventWave, ["wave": "\(text.name(of: wave)) (\(text(.people, count: part.users.count)))"])
                events.append(Event(key: "wave|\(wave.number)" + (part.date == wave.date ? "" : "|\(day)"), day: day, summary: summary))
            }
        }
        return events
    }

    private var sendings: [Event] {
        source.schedule.sends.flatMap { send in
            let channels = source.languages.template(send.message, 0)?.channels ?? []
            let details = text(.eventSendDetails, ["channels": text.list(channels.map(text.name)), "file": "messages/" + send.file(MessageFolder.original)])
            let audience = send.wave.map { text.name(of: $0) + ": " + text.audience(of: send) } ?? text.audience(of: send)
            let summary = text(.eventSend, ["message": send.message.rawValue, "title": text.title(of: send.message), "audience": audience])
            return send.days.compactMap { sending in
                sending.date.day.map { day in
                    Event(key: "send|\(send.message.rawValue)|\(send.wave?.number ?? -1)|\(sending.offset)", day: day, summary: summary, details: details)
                }
            }
        }
    }

    /// The same for the same event of the same tenant, so that a calendar that reads the file again moves the event.
    private func identifier(_ key: String) -> String {
        String(SHA256.hexadecimal(of: Array("\(tenant)|\(key)".utf8)).prefix(32)) + "@\(ToolVersion.name)"
    }

    private static func basic(_ day: Day) -> String { "\(day)".filter { $0 != "-" } }
}
