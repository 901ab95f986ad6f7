public import ExportReading
import Glibc

/// Where a command prints, and what it knows of its surroundings: the process's own, or a test's.
public final class Console {
    /// Results; tells why when they cannot be written.
    private let writeOut: ([UInt8]) -> String?
    /// Progress, notes, timings.
    private let writeError: ([UInt8]) -> Void
    /// The clock of the run.
    let now: () -> Timestamp
    /// The environment.
    let environment: (String) -> String?
    /// Whether results go to a terminal, and how wide it is.
    let terminalWidth: Int?
    /// Why results are not all there: a full disk behind `>`.
    private(set) var failure: String?

    /// A console that takes everything.
    public convenience init(
        out: @escaping ([UInt8]) -> Void, error: @escaping ([UInt8]) -> Void, now: @escaping () -> Timestamp, environment: @escaping (String) -> String?,
        terminalWidth: Int?
    ) {
        self.init(
            trying: { bytes in
                out(bytes)
                return nil
            }, error: error, now: now, environment: environment, terminalWidth: terminalWidth)
    }

    /// A console whose results may not go where they should; `out` then says why.
    public init(
        trying out: @escaping ([UInt8]) -> String?, error: @escaping ([UInt8]) -> Void, now: @escaping () -> Timestamp,
        environment: @escaping (String) -> String?, terminalWidth: Int?
    ) {
        writeOut = out
        writeError = error
        self.now = now
        self.environment = environment
        self.terminalWidth = terminalWidth
    }

    /// Prints results as they are.
    func out(_ bytes: [UInt8]) {
        guard failure == nil else { return }
        failure = writeOut(bytes)
    }

    /// Prints a line of results.
    func out(_ line: String) { out(Array((VisibleText.of(line) + "\n").utf8)) }

    /// Prints a note.
    func note(_ line: String) { writeError(Array((VisibleText.of(line) + "\n").utf8)) }
}

extension Console {
    /// The console of the process.
    public static var process: Console {
        let isTerminal = isatty(STDOUT_FILENO) == 1
        var size = winsize()
        let width = isTerminal && ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
        return Console(
            trying: { write($0, to: STDOUT_FILENO) }, error: { _ = write($0, to: STDERR_FILENO) }, now: { Timestamp(seconds: Int64(time(nil))) },
            environment: { name in getenv(name).map { String(cString: $0) } }, terminalWidth: isTerminal ? width ?? 80 : nil)
    }

    /// Why it could not be written; nil when it is.
    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> String? {
        bytes.withUnsafeBytes { buffer in
            var offset = 0
            while offset < buffer.count, let base = buffer.baseAddress {
                let written = Glibc.write(descriptor, base.advanced(by: offset), buffer.count - offset)
                if written < 0, errno == EINTR { continue }
                guard written > 0 else { return String(cString: strerror(errno)) }
                offset += written
            }
            return nil
        }
    }
}
