import Preflight
import RolloutPlanning
import TenantModel

/// `messages/README.md`: what is in the folder and how to send it.
struct MessageReadme: TemplateModel {
    static let template = "messages/README.md"

    let tenant: String
    let hasDates: Bool
    let isLarge: Bool
    let sends: [Line]
    let gaps: [Gap]
    let faults: [Fault]

    struct Line: TemplateModel {
        let id: String
        let title: String
        let to: String
        let files: String

        static let fields = TemplateFields<Line>([.text("id", \.id), .text("title", \.title), .text("to", \.to), .text("files", \.files)])
    }

    struct Gap: TemplateModel {
        let tag: String
        let people: String
        let state: String

        static let fields = TemplateFields<Gap>([.text("tag", \.tag), .text("people", \.people), .text("state", \.state)])
    }

    struct Fault: TemplateModel {
        let file: String
        let number: Int
        let what: String

        static let fields = TemplateFields<Fault>([.text("file", \.file), .text("number") { "\($0.number)" }, .text("what", \.what)])
    }

    static let fields = TemplateFields<MessageReadme>([
        .optionalText("tenant") { $0.tenant.isEmpty ? nil : $0.tenant },
        .flag("hasDates", \.hasDates), .flag("isLarge", \.isLarge), .list("sends", \.sends),
        .flag("hasGaps") { !$0.gaps.isEmpty }, .list("gaps", \.gaps), .flag("hasFaults") { !$0.faults.isEmpty }, .list("faults", \.faults),
        .texts("names") { _ in MessageTemplate.placeholders }, .texts("questions") { _ in MessageTemplate.questions },
    ])

    /// Gathers what the folder holds.
    init(_ source: MessageSource, texts: [MessageTexts], text: CommunicationText) {
        tenant = TenantIdentity(source.decisions).name
        hasDates = source.schedule.hasDates
        isLarge = source.plan.planned > MessageID.mostRepeated
        sends = MessageID.allCases.compactMap { message in
            let own = source.schedule.sends(of: message)
            guard let first = own.first else { return nil }
            let files = own.count == 1 ? [first.file(MessageFolder.original)] : [first, own[own.count - 1]].map { $0.file(MessageFolder.original) }
            let places = files.joined(separator: own.count > 2 ? " … " : ", ")
            return Line(
                id: message.rawValue, title: text.title(of: message), to: text.audience(of: message), files: "\(places); \(MessageSend.mergeFile(message))")
        }
        gaps = source.languages.gaps(source.plan, source.tenant).map {
            Gap(tag: $0.tag, people: text(.people, count: $0.people), state: text.state(of: $0))
        }
        faults = Self.faults(texts, source, text)
    }

    private static let mostFaults = 50

    private static func faults(_ texts: [MessageTexts], _ source: MessageSource, _ text: CommunicationText) -> [Fault] {
        let all = texts.lazy.flatMap { set in
            set.texts.lazy.flatMap { item in
                item.faults.map { Fault(file: set.send.file(source.languages.language(item.language).tag), number: item.number, what: text.sentence($0)) }
            }
        }
        return Array(all.prefix(mostFaults))
    }
}

extension CommunicationText {
    /// How far a language is translated.
    func state(of gap: MessageLanguages.Gap) -> String {
        gap.isStarted ? self(.languageMissing, ["missing": list(gap.missing.map(\.rawValue))]) : self(.languageNone)
    }
}
