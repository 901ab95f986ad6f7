import Preflight
import RolloutPlanning
import TenantModel

/// All texts of one message for one wave, each made once for all who get it.
struct MessageTexts: Sendable {
    let send: MessageSend
    let texts: [MessageText]
    /// The days that people of the wave have: the wave's first, then those that somebody set by hand.
    let dates: [RolloutDate?]
    /// For each day, language and set of traits the number of the text; 0 for none.
    private let numbers: [Int32]
    private let languageCount: Int

    init(_ send: MessageSend, _ source: MessageSource) {
        self.send = send
        let languages = source.languages
        let own = send.wave == nil || source.plan.datesOfUsers.isEmpty ? [] : Set((send.wave?.users ?? []).compactMap { source.plan.datesOfUsers[$0] })
        let dates = [send.about] + own.subtracting([send.about].compactMap(\.self)).sorted { "\($0)" < "\($1)" }
        self.dates = dates
        languageCount = languages.all.count
        var counts = Array(repeating: Int32(0), count: dates.count * languages.all.count * MessageTraits.textCount)
        let matters = languages.all.indices.map { languages.template(send.message, $0)?.matters ?? [] }
        if let wave = send.wave, send.message != .helpDesk {
            let users = source.tenant.users
            for user in wave.users where source.people.gets(send.message, user) {
                let language = languages.place(of: users.language(of: user), for: send.message)
                let slot = dates.count == 1 ? 0 : Self.slot(of: user, source.plan, dates)
                counts[Self.key(slot, language, source.people.traits[user.row].intersection(matters[language]), languages.all.count)] += 1
            }
        } else {
            // To everybody: in every language in which it is there.
            let traits = send.message == .userless ? MessageTraits() : source.everyTrait
            for language in languages.all.indices where language == 0 || languages.all[language].templates[send.message] != nil {
                counts[Self.key(0, language, traits.intersection(matters[language]), languages.all.count)] =
                    Int32(clamping: send.recipients ?? 0)
                    + (send.recipients ?? 0 == 0 ? 1 : 0)
            }
        }
        var numbers = Array(repeating: Int32(0), count: counts.count)
        var texts: [MessageText] = []
        var next = Array(repeating: 1, count: languages.all.count)
        for key in counts.indices where counts[key] > 0 {
            let (slot, language) = (key / MessageTraits.textCount / languageCount, key / MessageTraits.textCount % languageCount)
            let traits = MessageTraits(rawValue: UInt16(key % MessageTraits.textCount))
            let date = dates[slot]
            guard let text = source.text(send, traits: traits, language: language, date: date, number: next[language], people: Int(counts[key])) else {
                continue
            }
            texts.append(text)
            numbers[key] = Int32(next[language])
            next[language] += 1
        }
        self.numbers = numbers
        self.texts = texts
        masks = matters
    }

    private let masks: [MessageTraits]

    /// The number of the text for a user.
    func number(_ traits: MessageTraits, language: Int, slot: Int) -> Int {
        Int(numbers[Self.key(slot, language, traits.intersection(masks[language]), languageCount)])
    }

    /// The place of the day of a user.
    func slot(of user: UserID, _ plan: RolloutPlan) -> Int { dates.count == 1 ? 0 : Self.slot(of: user, plan, dates) }

    private static func slot(of user: UserID, _ plan: RolloutPlan, _ dates: [RolloutDate?]) -> Int {
        plan.datesOfUsers[user].flatMap { own in dates.firstIndex { $0 == own } } ?? 0
    }

    @inline(__always)
    private static func key(_ slot: Int, _ language: Int, _ traits: MessageTraits, _ languageCount: Int) -> Int {
        (slot * languageCount + language) * MessageTraits.textCount + Int(traits.intersection(.ofTexts).rawValue)
    }
}
