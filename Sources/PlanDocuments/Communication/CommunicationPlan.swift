import Preflight
import RolloutPlanning
import TenantModel

/// The communication plan as a document.
struct CommunicationPlan {
    private let source: MessageSource
    private let text: CommunicationText
    private let sizes: AudienceSizes
    private let template: DocumentTemplate<CommunicationModel, CommunicationSlot>

    /// Reads and checks the template.
    init(_ source: MessageSource, text: CommunicationText, store: TemplateStore) throws(TemplateProblems) {
        self.source = source
        self.text = text
        sizes = AudienceSizes(source)
        let sources = try ReportSources(store, file: "communication/sources.txt").named
        template = try DocumentTemplate("communication/plan.md", in: store, sources: sources)
    }

    /// The document. `faults`: how many texts break a rule of good messages.
    func document(faults: Int) -> Document {
        let open = OpenPoints(source, sizes: sizes, text: text, faults: faults)
        let model = CommunicationModel(source: source, sizes: sizes, hasMissing: !open.isEmpty)
        return template.document(model, frame: frame) { slot in
            switch slot {
            case .missing: [open.table]
            case .audiences: [AudienceSection(source: source, sizes: sizes, text: text).table]
            case .calendar: [MessageCalendarSection(source: source, text: text).table]
            case .channels: [ChannelSection(source: source, text: text).table]
            case .languages: LanguageSection(source: source, text: text).tables
            }
        }
    }

    private var frame: DocumentFrame {
        let identity = TenantIdentity(source.decisions)
        let name = identity.name.isEmpty ? text(.unnamedTenant) : identity.name
        let day = source.schedule.hasDates ? source.plan.calendar.dates.first.map { text.day($0) } ?? "" : text(.open)
        let enablement = source.isEnabled ? text(.alreadyOn) : day
        let numbers = text.list([text(.people, count: source.plan.planned), text(.devices, count: sizes.movingDevices)])
        let facts = [
            LabeledText(text(.factTenant), name), LabeledText(text(.factEnablement), enablement), LabeledText(text(.factPeople), numbers),
            LabeledText(text(.factTool), "\(ToolVersion.name) \(ToolVersion.version)"),
        ]
        return DocumentFrame(tenant: name, date: text.day(source.decisions.asOf), kicker: text(.kicker), facts: facts)
    }
}
