import Preflight
import RolloutPlanning
import TenantModel

/// Which message goes to whom on which days.
struct MessageSchedule: Sendable {
    /// In the order of the messages, then of the waves.
    let sends: [MessageSend]
    let isShort: Bool
    /// Whether the days are known.
    let hasDates: Bool

    init(_ plan: RolloutPlan, _ decisions: Decisions, people: MessagePeople, isShort: Bool) {
        self.isShort = isShort
        let calendar = plan.calendar
        hasDates = calendar.dates.first?.day != nil
        let today = Day(decisions.asOf)
        let isOver = decisions.tenantAuthority.isAlreadyEnabled
        let waves = plan.waves.filter { !$0.users.isEmpty }

        func date(_ wave: Int, _ offset: Int) -> RolloutDate {
            if offset < 0 { return calendar.notice(before: wave, by: -offset) }
            return offset == 0 ? calendar.dates[wave] : calendar.date(after: wave, by: offset)
        }
        func send(_ message: MessageID, at anchor: Int, wave: PlanWave?, recipients: Int?) -> MessageSend? {
            var days: [MessageSend.Sending] = []
            for offset in message.offsets(wave: anchor, isShort: isShort) {
                // Coexistence is on: what should have been said before it is too late.
                if isOver, anchor == 0, offset < 0 { continue }
                let wanted = date(anchor, offset)
                let isPast = wanted.day.map { $0 < today } ?? false
                // A wave that has run was told; what follows it still is to be said.
                if isPast, wave?.hasRun == true { continue }
                let sending = MessageSend.Sending(offset: offset, date: isPast ? .day(today) : wanted, missed: isPast ? wanted : nil)
                if days.last?.date != sending.date { days.append(sending) }
            }
            guard message.anchor.isEvent || !days.isEmpty else { return nil }
            // A deadline is a plain day: what keeps us from sending keeps nobody from getting ready.
            let about = message.anchor.isEvent ? nil : message == .closing ? days.first?.date : calendar.dates[anchor]
            return MessageSend(
                message: message, wave: wave, about: about, deadline: about == nil ? nil : calendar.dates[anchor].advanced(by: message.deadline),
                days: days, recipients: recipients)
        }

        let staff = decisions.tenant.users.ids.count { people.traits[$0.row].isDisjoint(with: [.guest, .signInBlocked]) }
        let guests = decisions.tenant.users.ids.count { people.gets(.external, $0) }
        let userless = decisions.deviceOutcome.count { $0 == .notMigrated }
        let counts = waves.map { wave in Self.recipients(wave, people) }
        sends = MessageID.allCases.flatMap { message -> [MessageSend] in
            switch message.anchor {
            case .enablement, .lastWave:
                let number = message == .external ? guests : message == .userless ? userless : staff
                let anchor = message.anchor.isLast ? waves.last?.number ?? 0 : 0
                return number == 0 ? [] : [send(message, at: anchor, wave: nil, recipients: number)].compactMap(\.self)
            case .event: return waves.isEmpty ? [] : [send(message, at: 0, wave: nil, recipients: nil)].compactMap(\.self)
            case .eachWave, .laterWaves, .waveZero:
                return waves.enumerated().compactMap { place, wave in
                    guard message.anchor.includes(wave.number) else { return nil }
                    if message == .helpDesk { return send(message, at: wave.number, wave: wave, recipients: nil) }
                    let number = counts[place][message] ?? 0
                    return number == 0 ? nil : send(message, at: wave.number, wave: wave, recipients: number)
                }
            }
        }
    }

    /// How many people of a wave get each message.
    private static func recipients(_ wave: PlanWave, _ people: MessagePeople) -> [MessageID: Int] {
        let messages = MessageID.allCases.filter { $0.anchor.includes(wave.number) }
        var counts = Array(repeating: 0, count: messages.count)
        for user in wave.users { for place in messages.indices where people.gets(messages[place], user) { counts[place] += 1 } }
        return Dictionary(zip(messages, counts), uniquingKeysWith: +)
    }

    /// The sends of a message.
    func sends(of message: MessageID) -> [MessageSend] { sends.filter { $0.message == message } }
}

extension MessageID.Anchor {
    fileprivate var isLast: Bool { if case .lastWave = self { true } else { false } }
    var isEvent: Bool { if case .event = self { true } else { false } }

    /// Whether the message goes to a wave of this number.
    fileprivate func includes(_ wave: Int) -> Bool {
        switch self {
        case .eachWave: true
        case .laterWaves: wave > 0
        case .waveZero: wave == 0
        case .enablement, .lastWave, .event: false
        }
    }
}
