import ExportReading
import RolloutPlanning

/// The messages in one language. A text that is not translated is the English one.
struct MessageLanguage: Sendable {
    let tag: String
    let words: WordList<MessageWord>
    /// The texts that are there.
    let templates: [MessageID: MessageTemplate]
    private let months: MonthNames

    /// Reads the folder of a language. Throws all mistakes in it at once.
    init(_ tag: String, in store: TemplateStore) throws(TemplateProblems) {
        self.tag = tag
        var problems: [TemplateProblem] = []
        var templates: [MessageID: MessageTemplate] = [:]
        for message in MessageID.allCases {
            let name = MessageFolder.path(message.fileName, in: tag)
            guard tag == MessageFolder.original || store.text(named: name) != nil else { continue }
            do throws(TemplateProblems) { templates[message] = try MessageTemplate(name, in: store) } catch { problems += error.problems }
        }
        guard problems.isEmpty else { throw TemplateProblems(problems: problems) }
        let file = MessageFolder.path(MessageWord.fileName, in: tag)
        words = try WordList(store, file: store.text(named: file) == nil ? MessageWord.file : file)
        months = MonthNames(words.text(.months))
        self.templates = templates
    }

    /// A day of the civil calendar as people write it; a day that is open as files have it.
    func day(_ date: RolloutDate) -> String {
        guard let day = date.day else { return "\(date)" }
        return words.text(.day, months.values(of: day.start))
    }

    /// Texts, joined.
    func list(_ texts: [String]) -> String {
        guard let first = texts.first else { return "" }
        return texts.dropFirst().reduce(first) { words.text(.listed, ["first": $0, "second": $1]) }
    }

    /// The platforms of a set.
    func platforms(_ traits: MessageTraits) -> [String] {
        let all: [(MessageTraits, MessageWord)] = [(.apple, .apple), (.android, .android), (.windows, .windows), (.otherPlatform, .otherPlatform)]
        return all.filter { traits.contains($0.0) }.map { words.text($0.1) }
    }

    /// Who owns the devices.
    func ownership(_ traits: MessageTraits) -> String {
        switch (traits.contains(.personal), traits.contains(.corporate)) {
        case (true, true): words.text(.both)
        case (true, false): words.text(.personal)
        case (false, true): words.text(.corporate)
        case (false, false): words.text(.ownershipUnknown)
        }
    }

    /// Whether mail is set up by Basic Mobility.
    func mail(_ traits: MessageTraits) -> String {
        words.text(traits.contains(.mail) ? .mailYes : traits.contains(.mailUnknown) ? .mailUnknown : .mailNo)
    }

    /// The name of a wave.
    func wave(_ number: Int) -> String {
        switch number {
        case 0: words.text(.waveZero)
        case 1: words.text(.wavePilot)
        default: words.text(.waveNumber, ["number": "\(number)"])
        }
    }
}
