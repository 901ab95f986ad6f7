import PlanDocuments
import Preflight

/// The coverage with the words of a store.
enum PolicyView {
    static func of(_ decisions: Decisions, _ store: TemplateStore) throws(TemplateProblems) -> CoverageView {
        CoverageView(decisions, text: try CoverageText(store))
    }
}
