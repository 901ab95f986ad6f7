import ArgumentParser

/// `coexist-bench`.
@main
struct CoexistBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coexist-bench",
        abstract: "Measures coexist as its users run it: whole processes, processor time and peak memory of each.",
        subcommands: [MeasureCommand.self, ReadExportCommand.self],
        defaultSubcommand: MeasureCommand.self)
}
