import ArgumentParser
import ExportReading
import PlanDocuments
import Preflight
import TenantModel

/// `coexist inspect`: what is each file, how well was it read, what is missing.
struct InspectCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect", abstract: "What each file is, how well it was read, what is missing, and which export to fetch next.")

    @OptionGroup var exports: ExportsArgument
    @OptionGroup(title: "Reading") var reading: ReadingOptions
    @OptionGroup(title: "Deciding") var deciding: DecidingOptions

    @Option(help: ArgumentHelp("How to print.", valueName: "text|json"))
    var format: Format = .text

    @Flag(help: "With --format json: every record as decoded.")
    var rows = false

    @Option(help: ArgumentHelp("Write a read-only PowerShell script that fetches what is missing.", valueName: "file.ps1"))
    var script: String?

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case json
    }

    func run(_ console: Console) throws -> Int32 {
        if rows, format != .json { throw CommandFailure("--rows needs --format json.") }
        let run = try TenantRun(exports.exports, reading, deciding: deciding, console: console)
        let tenant = run.tenant()
        let decisions = DecisionMaker(tenant: tenant, settings: run.settings, asOf: run.asOf).decide()
        let assessment = run.assessment(decisions, deciding)
        switch format {
        case .json:
            let decoded = rows ? RowDump(run).rows(of: tenant.inputs) : nil
            console.out(InspectJSON.bytes(tenant, missing: assessment.missing, rows: decoded, project: run.settings))
        case .text:
            for line in InspectText(assessment, style: TextStyle(reading.color, console: console)).lines { console.out(line) }
        }
        if let script { try write(assessment, to: script, console) }
        run.printTimings()
        return tenant.inputs.contains(where: \.hasErrors) ? ExitCode.failure : ExitCode.success
    }

    private func write(_ assessment: Assessment, to path: String, _ console: Console) throws {
        let slash = path.lastIndex(of: "/")
        let folder = try OutputFolder(slash.map { String(path[..<$0]) } ?? ".", isForced: true)
        let text = ExportScript.text(for: assessment.missing, cloud: assessment.decisions.settings.cloud ?? .commercial)
        _ = try folder.write(OutputFile(slash.map { String(path[path.index(after: $0)...]) } ?? path, bytes: Array(text.utf8)))
        if !reading.quiet { console.note("Written: \(path). Read it, then run it in PowerShell 7; it only reads.") }
    }
}
