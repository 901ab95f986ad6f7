import Preflight

/// `--strict`: a plan is made only on what is fully known.
enum StrictRun {
    /// The exit code of a strict run that cannot go on; nil when it can.
    static func code(_ assessment: Assessment, isStrict: Bool, _ console: Console) -> Int32? {
        guard isStrict, assessment.verdict.verdict == .cannotConclude else { return nil }
        let open = assessment.verdict.openQuestions
        console.note(
            "coexist: nothing was planned, because --strict is on and \(Numbers.count(open.count, "question")) that could block "
                + "\(open.count == 1 ? "is" : "are") open: \(open.map(\.rule).joined(separator: ", ")). `coexist inspect` tells what to export; without --strict the plan goes on with what is known."
        )
        return ExitCode.cannotConclude
    }
}
