import ExportReading

/// `coexist preflight` of a folder, as a whole process, in turns with `wc -l` of the same files.
struct PreflightBenchmark {
    let binary: String
    let folder: String
    let threads: Int?
    let scratch: ScratchFolder

    /// What came out.
    struct Figures: Encodable {
        let files: Int
        let inputBytes: Int
        let stages: [StageFigures]
        let cpuSeconds: Spread
        let wallSeconds: Spread
        let peakMemoryBytes: Spread
        let peakMemoryOfInput: Double
        let cpuAgainstLineCount: Spread
    }

    func measure(pairs count: Int) throws -> Figures {
        let files = ExportFolder.files(at: [folder]).files.filter { !Self.isProjectFile($0.path) }
        let locations = Set(files.map(\.location)).sorted()
        guard !locations.isEmpty else { throw BenchmarkFailure("There are no exports in \(folder).") }
        let bytes = files.reduce(0) { $0 + $1.byteCount }

        var arguments = [binary, "preflight", folder, "--out", scratch.path + "/report", "--authority", "office365", "--format", "json,csv,md", "--timings"]
        if let threads { arguments += ["--threads", String(threads)] }
        // A verdict of any kind is work done.
        let preflight = MeasuredProcess(arguments: arguments, acceptedCodes: [0, 1, 3])
        let lineCount = MeasuredProcess(arguments: ["wc", "-l", "--"] + locations)
        let pairs = try InterleavedPairs(count: count) {
            scratch.clear("report")
            let run = try preflight.run()
            // The same code could come from a program that did nothing.
            guard scratch.has("report/manifest.json") else { throw BenchmarkFailure("\(binary) wrote no report.\n\(run.errorText)") }
            return run
        } theirs: {
            try lineCount.run().cost
        }
        let peak = Spread(pairs.ours.map { Double($0.cost.peakMemoryBytes) })
        return Figures(
            files: locations.count, inputBytes: bytes, stages: StageFigures.all(in: pairs.ours.map(\.errorText)),
            cpuSeconds: Spread(pairs.ours.map(\.cost.cpuSeconds)), wallSeconds: Spread(pairs.ours.map(\.cost.wallSeconds)),
            peakMemoryBytes: peak, peakMemoryOfInput: peak.median / Double(max(bytes, 1)), cpuAgainstLineCount: pairs.cpuRatio)
    }

    private static func isProjectFile(_ path: String) -> Bool { [".md", ".yaml", ".yml"].contains { path.lowercased().hasSuffix($0) } }
}
