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
            for rule in allRules {
                let severity = rule.text.severity.name
                console.out("\(rule.text.id)  \(severity)\(String(repeating: " ", count: 8 - severity.count)) \(rule.text.title)")
            }
        case .json:
            var json = JSONWriter()
            json.array { json in
                for rule in allRules {
                    json.object {
                        $0.field("id", rule.text.id)
                        $0.field("severity", rule.text.severity.name)
                        $0.field("title", rule.text.title)
                    }
                }
            }
            json.endOfText()
            console.out(json.bytes)
        }
        return ExitCode.success
    }
}
