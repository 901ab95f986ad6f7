/// What writing documents costs, in rounds of the same runs with and without them: the pre-flight that feeds them is what they are measured against.
struct DocumentBenchmark {
    let binary: String
    let folder: String
    let threads: Int?
    let scratch: ScratchFolder

    /// What came out, each as processor time divided by that of the pre-flight of its round.
    struct Figures: Encodable {
        /// The page of the pre-flight with the data of its explorer.
        let explorerAgainstPreflight: Spread
        /// All other documents of a plan, in Markdown and HTML, without the workbook.
        let documentsAgainstPreflight: Spread
        let workbookAgainstPreflight: Spread
        /// Peak memory of the plan with documents, divided by that without.
        let peakMemoryWithDocuments: Spread
    }

    private struct Round {
        let preflight: ProcessCost
        let page: ProcessCost
        let plan: ProcessCost
        let documents: ProcessCost
        let workbook: ProcessCost

        func share(_ with: KeyPath<Round, ProcessCost>, over without: KeyPath<Round, ProcessCost>) -> Double {
            (self[keyPath: with].cpuSeconds - self[keyPath: without].cpuSeconds) / max(0.001, preflight.cpuSeconds)
        }
    }

    func measure(rounds count: Int) throws -> Figures {
        _ = try round()
        let rounds = try (0..<count).map { _ in try round() }
        let explorer = rounds.map { $0.share(\.page, over: \.preflight) }
        let documents = rounds.map { $0.share(\.documents, over: \.plan) - $0.share(\.page, over: \.preflight) }
        return Figures(
            explorerAgainstPreflight: Spread(explorer), documentsAgainstPreflight: Spread(documents),
            workbookAgainstPreflight: Spread(rounds.map { $0.share(\.workbook, over: \.plan) }),
            peakMemoryWithDocuments: Spread(
                rounds.map { Double($0.documents.peakMemoryBytes) / Double(max(1, $0.plan.peakMemoryBytes)) }))
    }

    private func round() throws -> Round {
        Round(
            preflight: try run("preflight", "json,csv"), page: try run("preflight", "json,csv,html"), plan: try run("plan", "json,csv"),
            documents: try run("plan", "json,csv,md,html"), workbook: try run("plan", "json,csv,xlsx"))
    }

    private func run(_ command: String, _ format: String) throws -> ProcessCost {
        var arguments = [binary, command, folder, "--out", scratch.path + "/documents", "--authority", "office365", "--format", format]
        if let threads { arguments += ["--threads", String(threads)] }
        scratch.clear("documents")
        let run = try MeasuredProcess(arguments: arguments, acceptedCodes: [0, 1, 3]).run()
        guard scratch.has("documents/manifest.json") else { throw BenchmarkFailure("\(binary) \(command) wrote nothing.\n\(run.errorText)") }
        return run.cost
    }
}
