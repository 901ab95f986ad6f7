import ArgumentParser
import PlanDocuments
import Preflight

/// `coexist explain`: a rule offline, or the whole chain of evidence of one user or device.
struct ExplainCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "A rule offline; or the whole chain of evidence for one user or device, with file and row.",
        usage: "coexist explain RULE\n       coexist explain --user UPN EXPORTS…\n       coexist explain --device ID EXPORTS…")

    @Argument(help: ArgumentHelp("A rule, or the exports of --user and --device.", valueName: "rule|exports"))
    var arguments: [String]

    @Option(help: ArgumentHelp("A user by UPN or object id.", valueName: "upn"))
    var user: String?

    @Option(help: ArgumentHelp("A device by Entra id, Intune id, serial number or name.", valueName: "id"))
    var device: String?

    @OptionGroup(title: "Reading") var reading: ReadingOptions
    @OptionGroup(title: "Deciding") var deciding: DecidingOptions

    func run(_ console: Console) throws -> Int32 {
        let style = TextStyle(reading.color, console: console)
        guard user != nil || device != nil else { return try explainRule(style, console) }
        guard user == nil || device == nil else { throw CommandFailure("explain takes --user or --device, not both.") }
        let run = try TenantRun(arguments, reading, deciding: deciding, console: console)
        let assessment = run.assessment(try run.decisions(), deciding)
        let store = try TemplateStore()
        let reasons = try Reasons(store)
        let lines =
            if let user {
                try UserExplanation(assessment, coverage: PolicyView.of(assessment.decisions, store), reasons: reasons, style: style).lines(for: user)
            } else {
                try DeviceExplanation(assessment, reasons: reasons, style: style).lines(for: device ?? "")
            }
        for line in lines { console.out(line) }
        run.printTimings()
        return ExitCode.success
    }

    private func explainRule(_ style: TextStyle, _ console: Console) throws -> Int32 {
        guard arguments.count == 1, let id = arguments.first else {
            throw CommandFailure("explain takes one rule, as in `coexist explain LIC-02`; `coexist rules` lists them.")
        }
        guard let text = RuleTexts.all.first(where: { $0.id == id.uppercased() }) else {
            throw CommandFailure("there is no rule \(id) in this version. `coexist rules` lists those there are.")
        }
        for line in RuleExplanation(text, style: style).lines { console.out(line) }
        return ExitCode.success
    }
}
