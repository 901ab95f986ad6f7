public import ArgumentParser
public import ExportReading

extension DateOrder: ExpressibleByArgument {}

/// Options of every command that reads exports.
struct ReadingOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The project file; without it the coexist.yaml in a folder of exports.", valueName: "file"))
    var config: String?

    @Option(help: ArgumentHelp("The \"now\" of the run, ISO 8601; with it the same inputs give the same bytes.", valueName: "date"))
    var asOf: String?

    @Option(help: ArgumentHelp("The order of day and month in local dates that do not show it.", valueName: "dmy|mdy"))
    var dateOrder: DateOrder?

    @Option(
        parsing: .unconditional, help: ArgumentHelp("How many threads may work.", valueName: "n"), transform: { try WholeNumber.atLeastOne($0, "--threads") })
    var threads: Int?

    @Flag(help: "Print rows, seconds and memory of each stage on standard error.")
    var timings = false

    @Flag(help: "Print nothing but results.")
    var quiet = false

    @Option(help: ArgumentHelp("Color the output.", valueName: "auto|always|never"))
    var color: ColorChoice = .auto
}
