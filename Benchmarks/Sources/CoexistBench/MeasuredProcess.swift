import Glibc

/// Runs a program to its end and measures it with the figures that the system keeps of a child.
struct MeasuredProcess {
    let arguments: [String]
    /// Exit codes with which the work was done.
    var acceptedCodes: Set<Int32> = [0]

    /// What a run cost, and what it wrote to standard error. Standard output is thrown away.
    func run() throws -> (cost: ProcessCost, errorText: String) {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw BenchmarkFailure("No pipe can be made.") }
        let start = Self.now()
        let child = try spawn(standardError: ends)
        close(ends[1])
        let errorText = Self.readAll(ends[0])
        close(ends[0])

        var status: Int32 = 0
        var usage = rusage()
        while wait4(child, &status, 0, &usage) < 0 {
            guard errno == EINTR else { throw BenchmarkFailure("The end of \(arguments[0]) could not be waited for.") }
        }
        let wall = Self.now() - start
        let code = status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + status & 0x7f
        guard acceptedCodes.contains(code) else {
            throw BenchmarkFailure("\(arguments.joined(separator: " "))\nended with exit code \(code).\n\(errorText)")
        }
        let cpu = Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime)
        // Linux counts in KiB.
        return (ProcessCost(cpuSeconds: cpu, wallSeconds: wall, peakMemoryBytes: usage.ru_maxrss * 1024), errorText)
    }

    private func spawn(standardError ends: [Int32]) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDERR_FILENO)
        posix_spawn_file_actions_addclose(&actions, ends[0])
        posix_spawn_file_actions_addclose(&actions, ends[1])

        var vector: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        defer { for pointer in vector { free(pointer) } }
        var child: pid_t = 0
        let failure = posix_spawnp(&child, arguments[0], &actions, nil, &vector, environ)
        guard failure == 0 else {
            close(ends[0])
            close(ends[1])
            throw BenchmarkFailure("\(arguments[0]) cannot be run: \(String(cString: strerror(failure))).")
        }
        return child
    }

    private static func readAll(_ descriptor: Int32) -> String {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 14)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
            bytes += buffer[0..<count]
        }
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
}
