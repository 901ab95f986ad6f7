import ExportReading
import RolloutPlanning
import TenantModel

/// The words of the communication plan, with days, waves and channels as people say them.
struct CommunicationText: Sendable {
    private let words: WordList<CommunicationWord>
    private let months: MonthNames
    private let isEnabled: Bool

    /// The words of a store. Throws all mistakes in them at once. `isEnabled`: whether coexistence is on already.
    init(_ store: TemplateStore, isEnabled: Bool) throws(TemplateProblems) {
        self.isEnabled = isEnabled
        words = try WordList(store)
        months = MonthNames(words.text(.months))
    }

    /// The words of a key.
    func callAsFunction(_ key: CommunicationWord, _ values: [String: String] = [:]) -> String { words.text(key, values) }

    /// The words of a key that has a number.
    func callAsFunction(_ key: CommunicationWord, count: Int, _ values: [String: String] = [:]) -> String { words.text(key, count: .known(count), values) }

    /// A day of the calendar; a day that is open as files have it.
    func day(_ date: RolloutDate) -> String { date.words { day($0) } }

    /// A day.
    func day(_ moment: Timestamp, isShort: Bool = false) -> String {
        words.text(isShort ? .shortDay : .day, months.values(of: moment))
    }

    /// A day on which something is sent; what is late is sent at once.
    func day(_ sending: MessageSend.Sending, isShort: Bool = false) -> String {
        func text(_ date: RolloutDate) -> String { date.words { day($0, isShort: isShort) } }
        return sending.missed.map { words.text(.sendNow, ["day": text($0)]) } ?? text(sending.date)
    }

    /// A language by its tag: `French (fr)`, or the tag alone.
    func language(_ tag: String) -> String {
        let base = tag.prefix { $0 != "-" }.lowercased()
        let names = words.text(.languageNames).split(separator: "; ").map { $0.split(separator: " ", maxSplits: 1) }
        guard let name = names.first(where: { $0.count == 2 && $0[0] == base }) else { return tag }
        return words.text(.languageNamed, ["name": String(name[1]), "tag": tag])
    }

    /// Texts, joined.
    func list(_ texts: [String]) -> String {
        guard let first = texts.first else { return "" }
        return texts.dropFirst().reduce(first) { self(.listed, ["first": $0, "second": $1]) }
    }

    /// What a message is.
    func title(of message: MessageID) -> String { Self.word("title", message).map { self($0) } ?? message.rawValue }

    /// Whom a message goes to.
    func audience(of message: MessageID) -> String { Self.word("audience", message).map { self($0) } ?? "" }

    /// Whom it goes to, with their number when it is known.
    func audience(of send: MessageSend) -> String {
        guard let count = send.recipients else { return audience(of: send.message) }
        let number = send.message == .userless ? self(.devices, count: count) : self(.people, count: count)
        return self(.audienceOf, ["people": number, "what": audience(of: send.message)])
    }

    /// What a wave is called.
    func name(of wave: PlanWave) -> String { name(ofWave: wave.number) }

    /// What a wave is called, by its number.
    func name(ofWave number: Int) -> String {
        switch number {
        case 0: self(isEnabled ? .waveZeroEnabled : .waveZero)
        case 1: self(.wavePilot)
        default: self(.waveNumber, ["number": "\(number)"])
        }
    }

    /// What a channel is called.
    func name(of channel: MessageChannel) -> String { CommunicationWord(rawValue: "channel" + "\(channel)".capitalizedFirst).map { self($0) } ?? "" }

    /// What a channel is called where there is little room.
    func shortName(of channel: MessageChannel) -> String { CommunicationWord(rawValue: "channelShort" + "\(channel)".capitalizedFirst).map { self($0) } ?? "" }

    /// What a channel is for.
    func use(of channel: MessageChannel) -> String { CommunicationWord(rawValue: "channelUse" + "\(channel)".capitalizedFirst).map { self($0) } ?? "" }

    /// What is wrong with a text.
    func sentence(_ fault: MessageFault) -> String {
        switch fault {
        case .longBody(let words): self(.faultLongBody, count: words)
        case .longSubject(let characters): self(.faultLongSubject, count: characters)
        case .noDate: self(.faultNoDate)
        case .signInLink(let link): self(.faultSignIn, ["link": link])
        }
    }

    private static func word(_ prefix: String, _ message: MessageID) -> CommunicationWord? {
        CommunicationWord(rawValue: prefix + message.rawValue.replacing("-", with: ""))
    }
}
