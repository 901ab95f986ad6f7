import Foundation
import TestSupport

/// What the browser tests need on the machine.
enum BrowserPrograms {
    /// Whether everything must pass, so that a missing browser is a failure.
    static let isRequired = ProcessInfo.processInfo.environment["CI"] != nil

    static let driver = path(of: "chromedriver")
    static let browser = path(of: "chromium")
    static let pdfToText = path(of: "pdftotext")
    /// axe-core, as `Scripts/install-browser` leaves it.
    static let axe = TenantText.repository + "/.build/axe/axe.min.js"

    /// Whether all of it is there.
    static let areThere = driver != nil && browser != nil && pdfToText != nil && FileManager.default.fileExists(atPath: axe)

    private static func path(of program: String) -> String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
        return folders.lazy.map { "\($0)/\(program)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}
