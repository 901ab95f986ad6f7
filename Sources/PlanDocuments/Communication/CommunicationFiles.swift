import ExportReading
import Preflight
import RolloutPlanning
import TenantModel

/// The communication of a plan: messages with their recipients, the calendar, and the document around them.
struct CommunicationFiles {
    private let source: MessageSource
    private let text: CommunicationText
    private let readme: CheckedTemplate
    private let document: CommunicationPlan
    private let shell: PageShell
    private let addition: PageAddition

    /// Reads and checks every template. Throws the mistakes of the first file that has any.
    init(_ plan: RolloutPlan, _ assessment: Assessment, store: TemplateStore) throws(TemplateProblems) {
        let decisions = assessment.decisions
        text = try CommunicationText(store, isEnabled: assessment.decisions.tenantAuthority.isAlreadyEnabled)
        source = MessageSource(plan, decisions, languages: try MessageLanguages(store, symbols: decisions.tenant.symbols))
        readme = try Self.readme(store)
        document = try CommunicationPlan(source, text: text, store: store)
        shell = try PageShell(store, branding: Branding(of: decisions, store: store))
        addition = source.schedule.isShort ? try PageAddition.compact(store) : PageAddition()
    }

    /// The template of `messages/README.md`, checked.
    static func readme(_ store: TemplateStore) throws(TemplateProblems) -> CheckedTemplate {
        try CheckedTemplate(MessageReadme.template, in: store, language: .markdown, schema: MessageReadme.fields.schema)
    }

    /// The files of these kinds; messages and calendar always.
    func files(_ kinds: Set<PreflightFiles.Kind>, workers: Workers) -> [OutputFile] {
        let texts = source.schedule.sends.map { MessageTexts($0, source) }
        var files: [OutputFile] = []
        if kinds.contains(.html) || kinds.contains(.md) {
            let document = document.document(faults: texts.reduce(0) { $0 + $1.texts.count { !$0.faults.isEmpty } })
            files += shell.files("communication-plan", document, addition: addition, kinds: kinds)
        }
        if let calendar = CalendarFile(source, text: text).file { files.append(calendar) }
        return files + messages(texts, workers)
    }

    private func messages(_ texts: [MessageTexts], _ workers: Workers) -> [OutputFile] {
        let shared = MessageCells(source, allStaff: text(.allStaff), helpDesk: text(.helpDeskDefault))
        let readme = readme.render(MessageReadme(source, texts: texts, text: text))
        var files = [OutputFile("messages/README.md", bytes: Array(ProseLines.tidy(readme).utf8)), MessageCalendarFile.file(source, text: text)]
        files += texts.flatMap { MessageFile(texts: $0, source: source, text: text).files }
        // Every message has its file, be it with no row: who looks for M-05 finds that nobody gets it.
        files += MessageID.allCases.map { message in
            MessageMergeFile(message, texts: texts.filter { $0.send.message == message }, source: source, shared: shared).file(workers)
        }
        return files
    }
}
