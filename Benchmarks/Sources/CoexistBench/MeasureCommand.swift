import ArgumentParser

/// `coexist-bench FOLDER`: the only command that people call.
struct MeasureCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure", abstract: "Measure the pre-flight of a folder of exports, and the reading of PowerShell XML.")

    @Argument(help: "A folder with the exports of one tenant.")
    var folder: String

    @Option(help: "The coexist to measure.")
    var binary = ".build/release/coexist"

    @Option(help: "How many pairs of runs to take; one more pair comes first and is not counted.")
    var pairs = 5

    @Option(help: "How many threads coexist may use; its own choice without it.")
    var threads: Int?

    @Option(help: ArgumentHelp("A PowerShell XML file to read as well, in turns with xmllint.", valueName: "file"))
    var clixml: String?

    @Option(help: ArgumentHelp("A folder with policies to measure with and without its policy files, as coexist sample writes them.", valueName: "folder"))
    var policies: String?

    @Flag(help: "Measure coexist plan in turns with coexist preflight as well.")
    var plan = false

    @Flag(help: "Measure what the documents of coexist plan cost as well.")
    var documents = false

    @Flag(help: "Print JSON.")
    var json = false

    func validate() throws {
        if pairs < 1 { throw ValidationError("--pairs needs a number from 1 up.") }
    }

    func run() throws {
        let scratch = try ScratchFolder()
        defer { scratch.remove() }
        let preflight = try PreflightBenchmark(binary: binary, folder: folder, threads: threads, scratch: scratch).measure(pairs: pairs)
        let powerShell = try clixml.flatMap { try PowerShellXMLBenchmark(file: $0).measure(pairs: pairs) }
        let coverage = try policies.map { try PolicyBenchmark(binary: binary, folder: $0, threads: threads, scratch: scratch).measure(pairs: pairs) }
        let plans = plan ? try PlanBenchmark(binary: binary, folder: folder, threads: threads, scratch: scratch).measure(pairs: pairs) : nil
        let pages = documents ? try DocumentBenchmark(binary: binary, folder: folder, threads: threads, scratch: scratch).measure(rounds: pairs) : nil
        let report = BenchmarkReport(preflight: preflight, policies: coverage, plan: plans, documents: pages, powerShellXML: powerShell)
        print(json ? try report.json() : report.table())
    }
}
