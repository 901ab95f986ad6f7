import Preflight

/// The verdict with its two questions.
struct VerdictSection {
    let values: ReportValues

    private var text: ReportText { values.text }
    private var verdict: VerdictDecision { values.assessment.verdict }

    var banner: VerdictBanner {
        VerdictBanner(verdict: status, summary: Prose(plain: summary), answers: [whoSwitches, values.isEnabled ? whoIsStuck : mayWeEnable])
    }

    private var status: Status {
        switch verdict.verdict {
        case .go: Status(.good, text(.go))
        case .goWithConditions: Status(.partial, text(.goWithConditions))
        case .noGo: Status(.bad, text(.noGo))
        case .cannotConclude: Status(.unknown, text(.cannotConclude))
        case .alreadyEnabled: Status(.partial, text(.alreadyEnabled))
        }
    }

    private var summary: String {
        switch verdict.verdict {
        case .go: text(.goSummary)
        case .goWithConditions: text(.goWithConditionsSummary, count: verdict.conditions.count)
        case .noGo: text(.noGoSummary, count: blockers)
        case .cannotConclude:
            verdict.answersWhoSwitches ? text(.cannotConcludeSummary, count: verdict.openQuestions.count) : text(.cannotConcludeWhoSummary)
        case .alreadyEnabled:
            text(values.decisions.tenantAuthority.isCoexistenceAssumed ? .alreadyEnabledAssumedSummary : .alreadyEnabledSummary)
        }
    }

    /// Findings that stand against enabling, as the verdict counts them.
    private var blockers: Int {
        values.assessment.findings.count { $0.finding.severity == .blocker && $0.finding.scope == .enabling && $0.rule.text.id != "DAT-01" }
    }

    private var whoSwitches: VerdictBanner.Answer {
        let missing = verdict.missingForWhoSwitches.count
        return .init(
            question: text(.whoSwitches),
            status: verdict.answersWhoSwitches ? Status(.good, text(.answered)) : Status(.unknown, text(.inputsMissing, count: missing)))
    }

    private var mayWeEnable: VerdictBanner.Answer {
        let open = verdict.openQuestions.count
        let status: Status =
            switch verdict.verdict {
            case .noGo:
                Status(
                    .bad,
                    open > 0 ? text(.blockedAndOpen, count: blockers, ["open": text(.questionsOpen, count: open)]) : text(.blocked, count: blockers))
            case _ where open > 0: Status(.unknown, text(.questionsOpen, count: open))
            case .goWithConditions: Status(.partial, text(.yesWithConditions, count: verdict.conditions.count))
            case .go: Status(.good, text(.yes))
            case .cannotConclude, .alreadyEnabled: Status(.unknown, text(.inputsMissing, count: verdict.missingForWhoSwitches.count))
            }
        return .init(question: text(.mayWeEnable), status: status)
    }

    private var whoIsStuck: VerdictBanner.Answer {
        let stuck = values.after?.stuck.count ?? 0
        return .init(question: text(.whoIsStuck), status: stuck == 0 ? Status(.good, text(.nobody)) : Status(.bad, text(.stuckDevices, count: stuck)))
    }
}
