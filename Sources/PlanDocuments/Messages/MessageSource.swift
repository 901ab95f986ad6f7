import Preflight
import RolloutPlanning
import TenantModel

/// What messages are made from: the plan, the people in it, and the texts.
struct MessageSource: Sendable {
    let plan: RolloutPlan
    let decisions: Decisions
    let people: MessagePeople
    let languages: MessageLanguages
    let schedule: MessageSchedule
    /// For each language the values that are the same in all messages.
    private let fixed: [[String: TemplateValue]]

    var tenant: Tenant { decisions.tenant }
    /// Whether coexistence is on already.
    var isEnabled: Bool { decisions.tenantAuthority.isAlreadyEnabled }
    /// Who signs the messages; nil when nobody said.
    var sponsor: String? { Self.sponsor(of: decisions.settings) }
    /// How people reach the help desk, as a sentence.
    var helpContact: String { Self.help(decisions.settings.helpDesk, languages.language(0)) }

    init(_ plan: RolloutPlan, _ decisions: Decisions, languages: MessageLanguages) {
        self.plan = plan
        self.decisions = decisions
        self.languages = languages
        people = MessagePeople(decisions)
        schedule = MessageSchedule(plan, decisions, people: people, isShort: DocumentSize.size(for: decisions) == .short)
        fixed = languages.all.map { language in
            var values: [String: TemplateValue] = [:]
            for name in Self.mergeFields { values[name] = .text(Self.field(name)) }
            values["HelpContact"] = .text(Self.help(decisions.settings.helpDesk, language))
            values["InfoPage"] = .text(language.words.text(.infoPage))
            values["SponsorName"] = .text(Self.sponsor(of: decisions.settings) ?? language.words.text(.sponsorName))
            values["LocalTime"] = .text(language.words.text(.localTime))
            return values
        }
    }

    /// Those of the placeholders that the mail-merge file fills in for each recipient.
    static let mergeFields = ["FirstName", "Devices", "CertExpiry", "RemovalDate"]

    /// How a text names a column of the mail-merge file: `«firstName»`.
    static func field(_ placeholder: String) -> String { "«\(MessageMergeFile.column(of: placeholder))»" }

    /// A text of a message; nil when there is no template.
    func text(_ send: MessageSend, traits: MessageTraits, language place: Int, date: RolloutDate?, number: Int, people count: Int) -> MessageText? {
        guard let template = languages.template(send.message, place) else { return nil }
        let language = languages.language(place)
        var values = fixed[place]
        let day = date.map(language.day) ?? Self.field("Date")
        values["Date"] = .text(day)
        values["Deadline"] = .text(deadline(send, date).map(language.day) ?? Self.field("Deadline"))
        values["Wave"] = .text(send.wave.map { language.wave($0.number) } ?? Self.field("Wave"))
        values["Platforms"] = .text(send.message == .userless ? Self.field("Platforms") : language.list(language.platforms(traits)))
        values["Ownership"] = .text(language.ownership(traits))
        values["MailProfile"] = .text(language.mail(traits))
        if !send.message.isToPeople { fillNumbers(&values, send, language) }
        let flags: [(String, Bool)] = [
            ("ios", traits.contains(.apple)), ("android", traits.contains(.android)), ("windows", traits.contains(.windows)),
            ("otherPlatform", traits.contains(.otherPlatform)), ("personal", traits.contains(.personal)), ("corporate", traits.contains(.corporate)),
            ("mail", traits.contains(.mail)), ("mailPossible", !traits.isDisjoint(with: .mailProfile)), ("certificate", traits.contains(.certificate)),
            ("dayOne", send.wave?.number == 0), ("pilot", send.wave?.number == 1),
        ]
        for (name, flag) in flags { values[name] = .flag(flag) }
        let message = template.render(values)
        let deadline = values["Deadline"]?.plain ?? ""
        let faults = MessageFault.all(in: message, date: message.subject.contains(deadline) && !deadline.isEmpty ? deadline : day)
        return MessageText(number: number, language: place, traits: traits, date: date, people: count, message: message, faults: faults)
    }

    /// Until when a recipient should have acted.
    func deadline(_ send: MessageSend, _ date: RolloutDate?) -> RolloutDate? { date == send.about ? send.deadline : date?.advanced(by: send.message.deadline) }

    /// What a message to everybody is about: all traits.
    var everyTrait: MessageTraits { .ofTexts }

    /// Numbers of the wave, or of all waves, where a message does not go to single people.
    private func fillNumbers(_ values: inout [String: TemplateValue], _ send: MessageSend, _ language: MessageLanguage) {
        guard send.message != .userless else { return }
        let waves = send.wave.map { [$0] } ?? plan.waves
        let devices = waves.reduce(0) { $0 + $1.devices }
        let people = waves.reduce(0) { $0 + $1.users.count }
        values["Devices"] = .text(
            language.words.text(
                .devicesOfPeople,
                [
                    "devices": language.words.text(.devices, count: .known(devices)), "people": language.words.text(.people, count: .known(people)),
                ]))
        var traits: MessageTraits = []
        for wave in waves { for user in wave.users { traits.formUnion(self.people.traits[user.row]) } }
        values["Platforms"] = .text(language.list(language.platforms(traits)))
        values["Ownership"] = .text(language.ownership(traits))
        values["MailProfile"] = .text(language.mail(traits))
    }

    private static func sponsor(of settings: ProjectSettings) -> String? { settings.sponsor }

    private static func help(_ desk: HelpDeskSettings, _ language: MessageLanguage) -> String {
        guard let contact = desk.contact else { return language.words.text(.helpContact) }
        guard let hours = desk.hours else { return language.words.text(.helpAt, ["contact": contact]) }
        return language.words.text(.helpAtHours, ["contact": contact, "hours": hours])
    }
}

extension TemplateValue {
    /// The text, where it is one.
    fileprivate var plain: String { if case .text(let text) = self { text } else { "" } }
}
