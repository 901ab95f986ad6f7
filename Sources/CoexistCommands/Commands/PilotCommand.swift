import ArgumentParser
import ExportReading
import PlanDocuments
import Preflight
import RolloutPlanning

/// `coexist pilot`: a group that represents everyone, why each member, and how far from the best possible.
struct PilotCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "pilot", abstract: "A pilot group that represents everyone: why each member, what it covers and what not.")

    @OptionGroup var exports: ExportsArgument
    @OptionGroup(title: "Reading") var reading: ReadingOptions
    @OptionGroup(title: "Deciding") var deciding: DecidingOptions

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("How many users: at most what waves: maxUsers and maxPerDay of the project file allow a wave.", valueName: "n"),
        transform: { try WholeNumber.atLeastOne($0, "--size") })
    var size: Int?

    @Option(
        parsing: .unconditional, help: ArgumentHelp("How many devices at most, instead of a number of users.", valueName: "n"),
        transform: { try WholeNumber.atLeastOne($0, "--device-budget") })
    var deviceBudget: Int?

    @Option(help: ArgumentHelp("How to print; csv prints the members and their why.", valueName: "text|json|csv"))
    var format: Format = .text

    @Option(help: ArgumentHelp("Exit with 1 from this severity of a PLN finding on. (default: blocker)", valueName: "severity"))
    var failOn: Severity?

    @OptionGroup var templates: TemplateOptions

    @Flag(help: "Choose nobody while a rule that could block was not evaluated: exit with 3.")
    var strict = false

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case json
        case csv
    }

    func validate() throws {
        if size != nil, deviceBudget != nil { throw ValidationError("--size and --device-budget exclude each other. Keep one.") }
    }

    func run(_ console: Console) throws -> Int32 {
        let store = try templates.store(console, isQuiet: reading.quiet)
        let words = try PlanText(store)
        let run = try TenantRun(exports.exports, reading, deciding: deciding, planning: true, console: console)
        let assessment = run.assessment(try run.decisions(), deciding)
        if let code = StrictRun.code(assessment, isStrict: strict, console) { return code }
        let text = words.of(assessment.decisions)
        let decisions = assessment.decisions
        let budget = size.map { PilotPlan.Budget.users($0) } ?? deviceBudget.map { PilotPlan.Budget.devices($0) }
        let pilot: PilotPlan
        let assumptions: [String]
        do throws(PlanFailure) {
            let basis = try PlanBasis(assessment)
            pilot = try basis.pilot(budget)
            assumptions = basis.assumptions(of: pilot).map { text.sentence($0) }
        } catch {
            throw CommandFailure(lines: PlanFailureText(error, decisions, text).lines)
        }
        run.watch.lap("pilot", rows: pilot.targets)
        let findings = PlanRules.reports(PlanSubject(decisions, pilot: pilot), selection: RuleSelection(only: deciding.only, skip: deciding.skip))
        switch format {
        case .text:
            let style = TextStyle(reading.color, console: console)
            let screen = PilotText(
                pilot, decisions, findings: findings, assumptions: assumptions, text: text, exports: exports.exports, style: style)
            for line in screen.lines { console.out(line) }
        case .json: console.out(PilotJSON(pilot, decisions, findings: findings, assumptions: assumptions, text: text).bytes())
        case .csv: console.out(PilotFile.bytes(pilot, decisions, text: text))
        }
        run.printTimings()
        // A rule that broke may have kept somebody out.
        if RuleFailures.areSaid(assessment.failures, console) { return ExitCode.failure }
        let reachesThreshold = findings.contains { $0.findings.contains { $0.severity >= failOn ?? .blocker } }
        return reachesThreshold ? ExitCode.findings : ExitCode.success
    }
}
