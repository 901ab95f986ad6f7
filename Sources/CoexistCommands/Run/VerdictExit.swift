import Preflight

/// The exit code of `preflight` and `plan`.
enum VerdictExit {
    /// By the verdict, and by findings at or above a severity; `further` are rules about a plan.
    static func code(_ assessment: Assessment, further: [RuleReport] = [], failOn: Severity, _ console: Console) -> Int32 {
        if RuleFailures.areSaid(assessment.failures, console) { return ExitCode.failure }
        let reachesThreshold = (assessment.findings + further.sortedFindings).contains { $0.finding.severity >= failOn }
        switch assessment.verdict.verdict {
        case .cannotConclude: return ExitCode.cannotConclude
        case .noGo: return ExitCode.findings
        case .alreadyEnabled: return reachesThreshold || AfterEnablement(assessment.decisions).hasTrouble ? ExitCode.findings : ExitCode.success
        case .go, .goWithConditions: return reachesThreshold ? ExitCode.findings : ExitCode.success
        }
    }
}
