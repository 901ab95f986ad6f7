import ArgumentParser
import ExportReading

/// `coexist-bench read-export FILE`: reads one export with coexist's reader and does nothing else, so that reading can be measured alone.
struct ReadExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read-export", abstract: "Read one file with coexist's reader.", shouldDisplay: false)

    @Argument var file: String

    func run() throws {
        let files = ExportFolder.files(at: [file]).files
        guard let export = files.first, files.count == 1 else { throw BenchmarkFailure("\(file) is not one file that can be read.") }
        let reader = ExportReader(workers: Workers(count: 1))
        let open = try reader.open(export)
        // All columns: every value is taken apart, as for a file whose columns are all wanted.
        let columns = open.head.columns.map { ColumnRequest([HeaderName.normalize($0)]) }
        let (reading, _) = try reader.read(open, columns: columns) { $0.count }
        guard reading.records > 0, reading.quarantined.isEmpty else {
            throw BenchmarkFailure("\(file): \(reading.records) records, \(reading.quarantined.count) of them could not be read.")
        }
        print(reading.records)
    }
}
