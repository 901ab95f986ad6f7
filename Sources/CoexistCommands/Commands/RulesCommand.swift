import ArgumentParser
import PlanDocuments
import Preflight

/// `coexist rules`: all rules that are built.
struct RulesCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(commandName: "rules", abstract: "All rules: id, severity, title.")

    @Option(help: ArgumentHelp("How to print.", valueName: "text|json"))
    var format: InspectCommand.Format = .text

    func run(_ console: Console) -> Int32 {
        switch format {
        case .text:
            for text in RuleTexts.all {
                let severity = text.severity.name
                console.out("\(text.id)  \(severity)\(String(repeating: " ", count: 8 - severity.count)) \(text.title)")
            }
        case .json:
            var json = JSONWriter()
            json.array { json in
                for text in RuleTexts.all {
                    json.object {
                        $0.field("id", text.id)
                        $0.field("severity", text.severity.name)
                        $0.field("title", text.title)
                    }
                }
            }
            json.endOfText()
            console.out(json.bytes)
        }
        return ExitCode.success
    }
}
