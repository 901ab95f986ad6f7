import PlanDocuments
import Preflight

/// The coverage with the words of a store; a problem of its templates ends the run.
enum PolicyView {
    static func of(_ decisions: Decisions, _ store: TemplateStore) throws -> CoverageView {
        do throws(TemplateProblems) {
            return CoverageView(decisions, text: try CoverageText(store, reasons: Reasons(store)))
        } catch {
            throw CommandFailure(lines: error.problems.map { "\($0)" })
        }
    }
}
