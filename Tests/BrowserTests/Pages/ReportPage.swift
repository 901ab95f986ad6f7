import CoexistCommands
import Foundation
import TestSupport
import Testing

/// A pre-flight page that a test opens. Each is made once.
enum ReportPage: String, Sendable, CaseIterable, CustomTestStringConvertible {
    case contoso = "Contoso"
    case fabrikam = "Fabrikam"
    case schoolOfFineArt = "SchoolOfFineArt"
    case tailspin = "Tailspin"
    /// A users export with its head alone.
    case empty
    /// Thousands of users.
    case large
    /// Everything that has a name has a hostile one.
    case hostile

    var testDescription: String { rawValue }

    /// Where the page is.
    var address: String { get throws { "file://" + (try ReportPages.folder(of: self)) + "/preflight.html" } }
    /// A file that was written with the page.
    func file(_ name: String) throws -> String { try ReportPages.folder(of: self) + "/" + name }
}

/// The pages that were made, in folders that go with the test run.
private enum ReportPages {
    private static let made = ReportPage.allCases.map { page in Result { try make(page) } }

    static func folder(of page: ReportPage) throws -> String {
        let index = try #require(ReportPage.allCases.firstIndex(of: page))
        return try made[index].get().path
    }

    private static func make(_ page: ReportPage) throws -> TemporaryFolder {
        let exports = try TemporaryFolder()
        let folder = try TemporaryFolder()
        var source = exports.path
        switch page {
        case .contoso, .fabrikam, .schoolOfFineArt, .tailspin: source = TenantText.repository + "/SampleData/" + page.rawValue
        case .empty: try exports.write("Display name,User principal name,Object Id,Block credential,Licenses,Department\r\n", to: "users.csv")
        case .large: try run(["sample", "--users", "5000", "--out", exports.path])
        case .hostile: try HostileExports.write(into: exports)
        }
        try run(["preflight", source, "--out", folder.path])
        return folder
    }

    private static func run(_ arguments: [String]) throws {
        let log = Log()
        let console = Console(out: { _ in }, error: { log.bytes += $0 }, now: { TenantText.now }, environment: { _ in nil }, terminalWidth: nil)
        let code = Program.run(arguments, console: console)
        if code == 2 { throw WebDriver.Failure(description: "coexist \(arguments): \(String(decoding: log.bytes, as: UTF8.self))") }
    }

    private final class Log { var bytes: [UInt8] = [] }
}
