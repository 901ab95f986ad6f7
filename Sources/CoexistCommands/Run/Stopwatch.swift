import Glibc

/// Seconds per stage and the peak of memory, for `--timings`.
final class Stopwatch {
    private var lines: [String] = []
    private var start = Stopwatch.seconds()

    /// Ends a stage that worked on so many rows and bytes.
    func lap(_ stage: String, rows: Int = 0, bytes: Int = 0) {
        let now = Self.seconds()
        lines.append("timing stage=\(stage) seconds=\(Self.text(now - start)) rows=\(rows) bytes=\(bytes)")
        start = now
    }

    /// All lines, with the peak of memory.
    var report: [String] {
        var usage = rusage()
        getrusage(RUSAGE_SELF.rawValue, &usage)
        return lines + ["timing peak-memory bytes=\(usage.ru_maxrss * 1024)"]
    }

    private static func seconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private static func text(_ seconds: Double) -> String {
        let milliseconds = Int((seconds * 1000).rounded())
        let fraction = String(milliseconds % 1000)
        return "\(milliseconds / 1000).\(String(repeating: "0", count: 3 - fraction.count))\(fraction)"
    }
}
