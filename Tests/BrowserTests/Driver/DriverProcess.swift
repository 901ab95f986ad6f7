import Foundation

/// A running `chromedriver`.
final class DriverProcess {
    let port: Int
    private let process = Process()

    /// Starts the driver on a free port, and waits until it says which.
    init(_ program: String) throws {
        let output = Pipe()
        process.executableURL = URL(filePath: program)
        process.arguments = ["--port=0"]
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        var text = ""
        var port: Int?
        while port == nil {
            let piece = output.fileHandleForReading.availableData
            guard !piece.isEmpty else { throw WebDriver.Failure(description: "chromedriver ended at its start: \(text)") }
            text += String(decoding: piece, as: UTF8.self)
            port = text.firstMatch(of: /on port (\d+)\./).flatMap { Int($0.1) }
        }
        self.port = port ?? 0
    }

    /// Ends the driver and with it the browser.
    func stop() {
        // Foundation starts programs with signals blocked, so that a polite one would not arrive.
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }
}
