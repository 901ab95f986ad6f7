import ArgumentParser
import PlanDocuments

/// `coexist`.
struct CoexistCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coexist",
        abstract: "Tells what adding Microsoft Intune beside Basic Mobility and Security would do to a tenant, from the exports that you have.",
        discussion: """
            Exports in, documents out: no sign-in, no network, no telemetry.

            Exit codes: 0 done · 1 findings at or above --fail-on, or no-go · 2 usage, unreadable input or internal error · \
            3 cannot conclude, because a rule that could block was not evaluated.
            """,
        version: ToolVersion.version,
        groupedSubcommands: [
            CommandGroup(name: "Ask", subcommands: [InspectCommand.self, PreflightCommand.self, PoliciesCommand.self, ExplainCommand.self, RulesCommand.self]),
            CommandGroup(name: "Plan", subcommands: [PilotCommand.self, PlanCommand.self]),
            CommandGroup(name: "Begin", subcommands: [InitCommand.self, SampleCommand.self]),
        ])
}
