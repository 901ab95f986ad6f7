import CoexistCommands
import Foundation
import TestSupport
import Testing

/// A tenant whose pages a test opens: those of a plan, but for the empty one, of which nobody can plan anything. Each is made once.
enum ReportPage: String, Sendable, CaseIterable, CustomTestStringConvertible {
    case contoso = "Contoso"
    case fabrikam = "Fabrikam"
    case schoolOfFineArt = "SchoolOfFineArt"
    case tailspin = "Tailspin"
    /// A users export with its head alone.
    case empty
    /// One user with one device.
    case smallest
    /// Thousands of users, of whom some are to move.
    case large
    /// Everything that has a name has a hostile one.
    case hostile

    var testDescription: String { rawValue }

    /// Those with a plan.
    static let planned: [ReportPage] = allCases.filter { $0 != .empty }

    /// Where the pre-flight page is.
    var address: String { get throws { try address(of: .preflight) } }
    /// Where a page is.
    func address(of document: PlanPage) throws -> String { "file://" + (try file(document.rawValue + ".html")) }
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
        case .smallest: try exports.write(OneUser.users, to: "users.csv"); try exports.write(OneUser.devices, to: "exportDevice_2026-11-18.csv")
        case .large:
            try run(["sample", "--users", "5000", "--out", exports.path])
            let settings = try String(decoding: Data(contentsOf: URL(filePath: exports.path + "/coexist.yaml")), as: UTF8.self)
            try exports.write(settings + "targets:\n  departments: [IT]\n", to: "coexist.yaml")
        case .hostile: try HostileExports.write(into: exports)
        }
        try run([page == .empty ? "preflight" : "plan", source, "--out", folder.path])
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
