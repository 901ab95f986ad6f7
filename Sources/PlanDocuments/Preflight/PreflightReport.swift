import ExportReading
import Preflight
import TenantModel

/// The pre-flight report: values of an assessment in the shape of its template.
struct PreflightReport {
    private let assessment: Assessment
    private let store: TemplateStore

    init(_ assessment: Assessment, store: TemplateStore) {
        self.assessment = assessment
        self.store = store
    }

    /// The document.
    func document() throws(TemplateProblems) -> Document {
        let template = try DocumentTemplate<PreflightModel, PreflightSlot>("preflight/report.md", in: store)
        let identity = TenantIdentity(assessment.decisions)
        let frame = DocumentFrame(tenant: identity.name, date: assessment.decisions.asOf.day, kicker: "coexist pre-flight", facts: [])
        return template.document(PreflightModel(tenant: identity.name), frame: frame) { slot in
            switch slot {
            case .verdict: [VerdictBanner(verdict: Status(.unknown, assessment.verdict.verdict.rawValue), summary: Prose(plain: ""), answers: [])]
            case .tiles: []
            }
        }
    }
}

/// The components of the pre-flight report.
enum PreflightSlot: String, ComponentSlot {
    case verdict, tiles
}

/// The values that the report's prose names.
struct PreflightModel: TemplateModel {
    let tenant: String

    static let fields = TemplateFields<PreflightModel>([.text("tenant", \.tenant)])
}
