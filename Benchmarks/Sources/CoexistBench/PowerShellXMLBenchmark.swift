import Glibc

/// Reading PowerShell XML with coexist's reader, in turns with `xmllint --stream --noout`, which parses and keeps nothing.
struct PowerShellXMLBenchmark {
    let file: String

    /// What came out.
    struct Figures: Encodable {
        let inputBytes: Int
        let cpuSeconds: Spread
        let bytesPerSecond: Double
        let peakMemoryBytes: Spread
        let cpuAgainstXMLLint: Spread
    }

    /// Nil when xmllint is not installed.
    func measure(pairs count: Int) throws -> Figures? {
        guard (try? MeasuredProcess(arguments: ["xmllint", "--version"]).run()) != nil else { return nil }
        var status = stat()
        guard stat(file, &status) == 0 else { throw BenchmarkFailure("There is no file \(file).") }

        let reading = MeasuredProcess(arguments: [Self.ownPath(), "read-export", file])
        let xmllint = MeasuredProcess(arguments: ["xmllint", "--stream", "--noout", file])
        let pairs = try InterleavedPairs(count: count) {
            try reading.run()
        } theirs: {
            try xmllint.run().cost
        }
        let cpu = Spread(pairs.ours.map(\.cost.cpuSeconds))
        return Figures(
            inputBytes: Int(status.st_size), cpuSeconds: cpu, bytesPerSecond: Double(status.st_size) / max(cpu.median, 1e-6),
            peakMemoryBytes: Spread(pairs.ours.map { Double($0.cost.peakMemoryBytes) }), cpuAgainstXMLLint: pairs.cpuRatio)
    }

    private static func ownPath() -> String {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        return count > 0 ? String(decoding: buffer[0..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self) : CommandLine.arguments[0]
    }
}
