/// `coexist plan` of a folder, in turns with `coexist preflight` of the same: what pilot and waves add.
struct PlanBenchmark {
    let binary: String
    let folder: String
    let threads: Int?
    let scratch: ScratchFolder

    /// What came out.
    struct Figures: Encodable {
        let cpuSeconds: Spread
        let cpuSecondsOfPreflight: Spread
        let cpuAgainstPreflight: Spread
        /// The stage that chooses and divides alone, on the clock: it uses one thread.
        let planSeconds: Spread
        /// That stage against all the processor time of the pre-flight beside it.
        let planAgainstPreflight: Spread
    }

    func measure(pairs count: Int) throws -> Figures {
        let pairs = try InterleavedPairs(count: count) {
            try run("plan", ["--timings"])
        } theirs: {
            try run("preflight", []).cost
        }
        let plan = pairs.ours.map { run in StageTiming.all(in: run.errorText).first { $0.stage == "plan" }?.seconds ?? 0 }
        return Figures(
            cpuSeconds: Spread(pairs.ours.map(\.cost.cpuSeconds)), cpuSecondsOfPreflight: Spread(pairs.theirs.map(\.cpuSeconds)),
            cpuAgainstPreflight: pairs.cpuRatio, planSeconds: Spread(plan),
            planAgainstPreflight: Spread(zip(plan, pairs.theirs).map { $0 / max(0.001, $1.cpuSeconds) }))
    }

    private func run(_ command: String, _ options: [String]) throws -> (cost: ProcessCost, errorText: String) {
        var arguments = [binary, command, folder, "--out", scratch.path + "/plan", "--authority", "office365", "--format", "json,csv"] + options
        if let threads { arguments += ["--threads", String(threads)] }
        scratch.clear("plan")
        let run = try MeasuredProcess(arguments: arguments, acceptedCodes: [0, 1, 3]).run()
        guard scratch.has("plan/manifest.json") else { throw BenchmarkFailure("\(binary) \(command) wrote nothing.\n\(run.errorText)") }
        return run
    }
}
