import RolloutPlanning
import TenantModel

/// Message by audience by channel by date: a row for each message, a column for each of the first waves.
struct MessageCalendarSection {
    /// More waves than these stand in the file.
    private static let wavesShown = 4

    let source: MessageSource
    let text: CommunicationText

    private var waves: [PlanWave] { source.plan.waves.filter { !$0.users.isEmpty } }
    private var shown: [PlanWave] { Array(waves.prefix(Self.wavesShown)) }

    var table: DataTable {
        let columns = [DataTable.Column(text(.calendarMessage)), .init(text(.calendarChannels))]
        let more = waves.count - shown.count
        var heads = shown.map { DataTable.Column(text.name(of: $0).capitalizedFirst) }
        if more > 0 { heads.append(DataTable.Column(text(.calendarMore, count: more))) }
        let messages = MessageID.allCases.filter { message in source.schedule.sends.contains { $0.message == message && !$0.days.isEmpty } }
        return DataTable(
            caption: text(.calendarCaption), columns: columns + heads + (source.schedule.isShort ? [] : [.init(text(.calendarApproval))]),
            rows: messages.map { row($0, more: more) },
            annex: FileLink(text(.calendarFile)))
    }

    private func row(_ message: MessageID, more: Int) -> [DataTable.Value] {
        let sends = source.schedule.sends(of: message)
        let channels = source.languages.template(message, 0)?.channels ?? []
        var cells: [DataTable.Value] = [
            .titled("\(message.rawValue) \(text.title(of: message))", notes: source.schedule.isShort ? [] : [text.audience(of: message)]),
            .text(text.list(channels.map(text.shortName))),
        ]
        for wave in shown { cells.append(days(sends.first { place(of: $0) == wave.number })) }
        if more > 0 { cells.append(days(sends.first { send in !shown.contains { $0.number == place(of: send) } })) }
        return source.schedule.isShort ? cells : cells + [.text(text(approval(message)))]
    }

    /// The wave beside whose days a message stands that goes out once.
    private func place(of send: MessageSend) -> Int? {
        if let wave = send.wave { return wave.number }
        return send.message == .closing ? waves.last?.number : waves.first?.number
    }

    private func days(_ send: MessageSend?) -> DataTable.Value {
        guard let send, !send.days.isEmpty else { return .empty }
        return .text(text.list(send.days.map { text.day($0, isShort: true) }))
    }

    private func approval(_ message: MessageID) -> CommunicationWord {
        switch message {
        case .kickoff, .closing, .vip: .approvalSponsor
        case .helpDesk: .approvalHelpDesk
        case .userless: .approvalOwner
        default: .approvalLead
        }
    }
}
