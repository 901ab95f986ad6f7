import ArgumentParser
import ExportReading
import PlanDocuments
import SampleTenant
import TenantModel

/// `coexist sample`: a synthetic tenant in the real export formats.
struct SampleCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "sample", abstract: "A synthetic tenant in the real export formats; same options, same bytes.")

    @Option(help: ArgumentHelp("How many users.", valueName: "n"))
    var users: Int

    @Option(help: ArgumentHelp("The seed of everything that is random.", valueName: "n"))
    var seed: UInt64 = 1

    @Option(help: ArgumentHelp("The folder to write.", valueName: "folder"))
    var out: String

    @Option(help: ArgumentHelp("The day up to which there is data, ISO 8601.", valueName: "date"))
    var asOf = "2026-01-01"

    @Option(help: ArgumentHelp("Which exports: csv, graph, clixml of users; policies with their groups; or several joined by commas.", valueName: "formats"))
    var formats = "csv"

    @Option(help: ArgumentHelp("How many threads may work.", valueName: "n"))
    var threads: Int?

    func validate() throws {
        guard (0...100_000_000).contains(users) else { throw ValidationError("--users takes a number from 0 to 100,000,000.") }
    }

    func run(_ console: Console) throws -> Int32 {
        let kinds = try Set(
            formats.split(separator: ",").map { name in
                guard let kind = SampleOptions.Format(rawValue: String(name)) else {
                    throw CommandFailure("--formats \(name) is none of \(SampleOptions.Format.allCases.map(\.rawValue).joined(separator: ", ")).")
                }
                return kind
            })
        let asOf = try AsOf.moment(asOf, settings: ProjectSettings(), console: console)
        let writer = SampleTenantWriter(
            options: SampleOptions(users: users, seed: seed, asOf: asOf, formats: kinds), workers: Workers(count: threads ?? MachineCores.count))
        let folder = try OutputFolder(out, isForced: true)
        var streams: [OutputStream] = []
        try writer.write { name, bytes in
            if streams.last?.name != name {
                _ = try streams.last?.close()
                streams.append(try folder.stream(name))
            }
            try streams.last?.write(bytes)
        }
        _ = try streams.last?.close()
        for stream in streams { try stream.publish() }
        console.out("Written: a synthetic tenant of \(Numbers.count(users, "user")) in \(out)")
        return ExitCode.success
    }
}
