import CoexistCommands
import ExportReading
import Foundation
import TestSupport

/// A run of the program inside the test: what it printed, and its exit code.
struct Coexist {
    let code: Int32
    let out: [UInt8]
    let error: String

    /// What was printed as results.
    var text: String { String(decoding: out, as: UTF8.self) }
    /// The lines of the results.
    var lines: [String] { text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).dropLast() }

    /// Runs the program. Paths of the repository may be relative: the first run makes it the working folder.
    init(_ arguments: String..., width: Int? = nil, environment: [String: String] = [:]) {
        self.init(arguments, width: width, environment: environment)
    }

    init(_ arguments: [String], width: Int? = nil, environment: [String: String] = [:]) {
        Self.enterRepository
        let capture = Capture()
        let console = Console(
            out: { capture.out += $0 }, error: { capture.error += $0 }, now: { TenantText.now }, environment: { environment[$0] }, terminalWidth: width)
        code = Program.run(width == nil ? arguments : arguments + ["--color", "never"], console: console)
        out = capture.out
        error = String(decoding: capture.error, as: UTF8.self)
    }

    private static let enterRepository: Void = {
        if FileManager.default.currentDirectoryPath != TenantText.repository { _ = FileManager.default.changeCurrentDirectoryPath(TenantText.repository) }
    }()

    private final class Capture {
        var out: [UInt8] = []
        var error: [UInt8] = []
    }
}

/// The tenants of the repository.
enum Sample {
    static let names = ["Contoso", "Fabrikam", "SchoolOfFineArt", "Tailspin"]

    /// Where a tenant's exports are, relative to the repository.
    static func folder(_ name: String) -> String { "SampleData/\(name)" }

    /// The files of a tenant in a folder that a test may change; the project file only when it is wanted.
    static func copy(_ name: String, into folder: TemporaryFolder, under: String = "", withProject: Bool = true) throws {
        let source = TenantText.repository + "/SampleData/\(name)"
        for file in try FileManager.default.subpathsOfDirectory(atPath: source) where withProject || file != "coexist.yaml" {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: source + "/" + file, isDirectory: &isFolder), !isFolder.boolValue else { continue }
            try folder.write(Data(contentsOf: URL(filePath: source + "/" + file)), to: under + file)
        }
    }

    /// Where the users export of Fabrikam is in a copy.
    static let fabrikamUsers = "users_11_18_2026 9_02_11 AM.csv"
}

/// The files of a folder, by path.
enum Folder {
    static func files(_ path: String) throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path + "/" + name, isDirectory: &isFolder), !isFolder.boolValue else { continue }
            files[name] = try Array(Data(contentsOf: URL(filePath: path + "/" + name)))
        }
        return files
    }

    static func text(_ path: String) throws -> String { try String(decoding: Data(contentsOf: URL(filePath: path)), as: UTF8.self) }
}
