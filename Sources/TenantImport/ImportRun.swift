import ExportReading
import TenantModel

/// One import under way: the files, what was made of them so far, and the report of each.
struct ImportRun {
    let reader: ExportReader
    let options: ImportOptions
    var tenant = Tenant()
    var sources: [ImportSource] = []
    var users: UserMerge

    init(reader: ExportReader, options: ImportOptions) {
        self.reader = reader
        self.options = options
        users = UserMerge(planning: options.planning)
    }

    /// Opens every file, looks at its beginning and finds its format. A file with the same content as an earlier one is noted and left out.
    mutating func open(_ files: [ExportFile], failures: [(path: String, failure: ReadingFailure)]) {
        let reader = reader
        let opened = reader.workers.map(files.count) { index, _ in
            Result { () throws(ReadingFailure) in try reader.open(files[index], rate: FormatRecognition.rating) }
        }
        sources = zip(files, opened).map { ImportSource(file: $0, opened: $1) }
        sources += failures.map { ImportSource(file: ExportFile(path: $0.path, location: "", byteCount: 0), opened: .failure($0.failure)) }
        sources.sort { Array($0.report.path.utf8).lexicographicallyPrecedes(Array($1.report.path.utf8)) }
        if options.planning {
            for index in sources.indices { sources[index].readForPlanning() }
        }
        leaveOutRepetitions()
        for index in sources.indices { readForHashOnly(index) }
    }

    /// Finds files of the same content: same size first, then the same hash.
    private mutating func leaveOutRepetitions() {
        let bySize = Dictionary(grouping: sources.indices.filter { sources[$0].mayBeRepetition }) {
            sources[$0].report.byteCount
        }
        for indices in bySize.values.filter({ $0.count > 1 }) {
            var seen: [String: Int] = [:]
            for index in indices.sorted() {
                guard let export = sources[index].export else { continue }
                let hash = reader.hash(export).sha256
                if let first = seen[hash] {
                    sources[index].markAsRepetition(of: sources[first].report.path, sha256: hash)
                } else {
                    seen[hash] = index
                }
            }
        }
    }

    /// Files of no format, and refused ones, are read for their hash and, where they have records, to tell how well they can be read.
    private mutating func readForHashOnly(_ index: Int) {
        guard let export = sources[index].export, sources[index].isUnused, !sources[index].isRepetition else { return }
        if sources[index].isText {
            var reading = reader.hash(export)
            (reading.columns, reading.diagnostics) = ([], [])
            return sources[index].take(reading)
        }
        do throws(ReadingFailure) {
            let (reading, _) = try reader.read(export, columns: []) { _ in 0 }
            sources[index].take(reading)
        } catch {
            sources[index].fail(error)
        }
    }

    /// Reads the records of one file with the builder of its subject; nil when that failed.
    mutating func read<Part: Sendable>(_ index: Int, part: @Sendable (RecordBlock) -> Part) -> [BlockPart<Part>]? {
        guard let export = sources[index].export, let format = sources[index].format else { return nil }
        do throws(ReadingFailure) {
            let (reading, parts) = try reader.read(export, columns: format.requests, part: part)
            sources[index].take(reading)
            return parts
        } catch {
            sources[index].fail(error)
            return nil
        }
    }

    /// The files of a subject, in byte order of path.
    func indices(of subject: ExportFormat.Subject) -> [Int] { sources.indices.filter { sources[$0].format?.subject == subject && !sources[$0].isUnused } }
}
