import ExportReading

/// `coexist preflight` of a folder with policies, in turns with the same of the folder without its policy files: what coverage adds.
struct PolicyBenchmark {
    let binary: String
    let folder: String
    let threads: Int?
    let scratch: ScratchFolder

    /// What came out.
    struct Figures: Encodable {
        let cpuSeconds: Spread
        let cpuSecondsWithoutPolicies: Spread
        let cpuAgainstNoPolicies: Spread
    }

    func measure(pairs count: Int) throws -> Figures {
        let files = Set(ExportFolder.files(at: [folder]).files.map(\.location)).sorted().filter { path in
            ![".md", ".yaml", ".yml"].contains { path.lowercased().hasSuffix($0) }
        }
        let others = files.filter { !Self.isPolicyFile($0) }
        guard others.count < files.count, !others.isEmpty else { throw BenchmarkFailure("There are no policy files in \(folder).") }
        let pairs = try InterleavedPairs(count: count) {
            try preflight(files)
        } theirs: {
            try preflight(others).cost
        }
        return Figures(
            cpuSeconds: Spread(pairs.ours.map(\.cost.cpuSeconds)), cpuSecondsWithoutPolicies: Spread(pairs.theirs.map(\.cpuSeconds)),
            cpuAgainstNoPolicies: pairs.cpuRatio)
    }

    private func preflight(_ files: [String]) throws -> (cost: ProcessCost, errorText: String) {
        var arguments = [binary, "preflight"] + files
        arguments += ["--out", scratch.path + "/policies", "--authority", "office365", "--format", "json,csv,md"]
        if let threads { arguments += ["--threads", String(threads)] }
        scratch.clear("policies")
        let run = try MeasuredProcess(arguments: arguments, acceptedCodes: [0, 1, 3]).run()
        guard scratch.has("policies/manifest.json") else { throw BenchmarkFailure("\(binary) wrote no report.\n\(run.errorText)") }
        return run
    }

    /// As `coexist sample` names them. Who is in a group is no policy.
    private static func isPolicyFile(_ path: String) -> Bool {
        ["bms-policies.clixml", "bms-rules.clixml", "intune-policies.json"].contains { path.hasSuffix("/" + $0) }
    }
}
