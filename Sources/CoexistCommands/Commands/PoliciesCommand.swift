import ArgumentParser
import ExportReading
import PlanDocuments
import Preflight

/// `coexist policies`: Basic Mobility settings beside their Intune replacements.
struct PoliciesCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "policies", abstract: "Basic Mobility settings beside their Intune replacements: who would lose what.")

    @OptionGroup var exports: ExportsArgument
    @OptionGroup(title: "Reading") var reading: ReadingOptions
    @OptionGroup(title: "Deciding") var deciding: DecidingOptions

    @Option(help: ArgumentHelp("How to print; csv prints the rows of policy-gaps.csv.", valueName: "text|json|csv"))
    var format: Format = .text

    @Option(help: ArgumentHelp("Exit with 1 from this severity of a POL finding on. (default: blocker)", valueName: "severity"))
    var failOn: Severity?

    @OptionGroup var templates: TemplateOptions

    @OptionGroup(title: "Writing replacements") var emit: EmitOptions

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case json
        case csv
    }

    func run(_ console: Console) throws -> Int32 {
        let store = try templates.store(console, isQuiet: reading.quiet)
        let run = try TenantRun(exports.exports, reading, deciding: deciding, console: console)
        let assessment = run.assessment(try run.decisions(), deciding)
        // Before anything is printed: a folder that cannot be written concludes nothing.
        let output = try emit.folder.map { try ReplacementOutput($0, options: emit, run: run) }
        let view = try PolicyView.of(assessment.decisions, store)
        switch format {
        case .text:
            let text = PoliciesText(assessment, view: view, exports: exports.exports, style: TextStyle(reading.color, console: console))
            for line in text.lines { console.out(line) }
        case .json: console.out(PoliciesJSON(view).bytes())
        case .csv: console.out(PolicyGapsFile.bytes(view))
        }
        if let output {
            let lines = try output.write(assessment, store: store)
            let style = TextStyle(reading.color, console: console)
            for line in lines {
                if format == .text {
                    for part in style.wrap(line, indent: 6) { console.out(part) }
                } else if !reading.quiet, !line.isEmpty {
                    console.note(line)
                }
            }
        }
        run.watch.lap("write")
        run.printTimings()
        return Self.code(assessment, failOn: failOn ?? .blocker, console)
    }

    /// The exit code: what rules about policies found, and nothing else.
    static func code(_ assessment: Assessment, failOn: Severity, _ console: Console) -> Int32 {
        if RuleFailures.areSaid(assessment.failures.filter { isAboutPolicies($0.rule) }, console) { return ExitCode.failure }
        let reachesThreshold = assessment.findings.contains { isAboutPolicies($0.rule.text.id) && $0.finding.severity >= failOn }
        return reachesThreshold ? ExitCode.findings : ExitCode.success
    }

    static func isAboutPolicies(_ rule: String) -> Bool { rule.hasPrefix("POL") }
}
