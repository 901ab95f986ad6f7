import Preflight
import RolloutPlanning

/// How gate G2 stands today, first thing on the decision page.
struct GateStanding {
    let values: RolloutValues

    private var text: RolloutText { values.text }

    var banner: VerdictBanner {
        let gate = values.gates.first { $0.name == .g2 }
        let asked = gate?.criteria ?? []
        func count(_ state: GateCriterion.State) -> Int { asked.count { $0.state == state } }
        let open = count(.notEvaluated)
        let word: String
        let tone: Tone
        switch gate?.state {
        case .notMet:
            (tone, word) = (.bad, text(.standingNotMet, count: count(.notMet), open > 0 ? ["open": Figure.grouped(open)] : [:]))
        case .notEvaluated: (tone, word) = (.unknown, text(.standingOpen, count: open))
        case .toRecord: (tone, word) = (.partial, text(.standingRecord, count: count(.toRecord)))
        case .met: (tone, word) = (.good, text(.standingMet))
        case .notApplicable, nil: (tone, word) = (.neutral, text(.standingPast))
        }
        let verdict = VerdictSection(values: values.report).banner.verdict
        let isPast = values.isEnabled || gate == nil
        let state = gate.map { GateSection(values: values).status($0).word } ?? ""
        // A gate with records left is shut until somebody fills them in.
        let shown = Status(tone, isPast ? word : text(.standingG2, ["state": gate?.state == .toRecord ? text(.gateIsClosed) : state]))
        let criteria = isPast ? [] : [VerdictBanner.Answer(question: text(.standingCriteria), status: Status(tone, word))]
        return VerdictBanner(
            verdict: shown, summary: Prose(plain: text(values.isEnabled ? .standingSummaryPast : .standingSummary)),
            answers: criteria + [.init(question: text(.standingVerdict), status: verdict)])
    }
}
