import Foundation
import TestSupport
import Testing

/// The exit codes of the contract, case by case.
struct ExitCodeTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let arguments: [String]
        let code: Int32
        /// Words that standard error has; empty where it has none.
        var says: [String] = []

        init(_ arguments: String, _ code: Int32, _ says: String...) {
            self.arguments = arguments.split(separator: " ").map(String.init)
            self.code = code
            self.says = says
        }

        var testDescription: String { arguments.joined(separator: " ") + " exits with \(code)" }
    }

    static let cases = [
        Case("", 0), Case("--help", 0), Case("help preflight", 0), Case("preflight --help", 0), Case("--version", 0), Case("rules", 0),
        Case("rules --format json", 0), Case("explain LIC-02", 0),
        // Usage.
        Case("bogus", 2, "bogus"), Case("preflight", 2, "exports"), Case("inspect", 2, "exports"), Case("explain", 2, "RULE"), Case("init", 2, "folder"),
        Case("sample --out x", 2, "--users"), Case("rules --format xml", 2, "xml"), Case("preflight --bogus x", 2, "Unknown option", "--bogus"),
        Case("preflight SampleData/Fabrikam --format xml", 2, "xml", "json"), Case("preflight SampleData/Fabrikam --out x --format xls", 2, "xls", "json"),
        Case("preflight SampleData/Fabrikam --out x --format docx", 2, "pandoc", "html"), Case("preflight SampleData/Fabrikam --format xlsx", 2, "--out"),
        Case("preflight SampleData/Fabrikam --fail-on bad", 2, "bad"), Case("preflight SampleData/Fabrikam --threads 0", 2, "--threads"),
        Case("preflight SampleData/Fabrikam --as-of yesterday", 2, "yesterday", "2026-11-19"),
        Case("preflight SampleData/Fabrikam --only XXX-99", 2, "XXX-99", "coexist rules"),
        Case("preflight SampleData/Fabrikam --authority notStated", 2, "authority"), Case("inspect SampleData/Fabrikam --rows", 2, "--format json"),
        Case("preflight SampleData/Fabrikam --config nothing.yaml", 2, "nothing.yaml", "--config"),
        Case("preflight SampleData/Fabrikam --templates nothing", 2, "nothing"), Case("explain XXX-99", 2, "XXX-99", "coexist rules"),
        Case("explain LIC-01 LIC-02", 2, "one rule"), Case("explain --user a --device b SampleData/Fabrikam", 2, "not both"),
        Case("explain --user nobody@fabrikam.com SampleData/Fabrikam", 2, "nobody@fabrikam.com"),
        Case("explain --device nothing SampleData/Fabrikam", 2, "nothing", "serial number"),
        // No such folder.
        Case("preflight /nowhere/at-all", 2, "at-all", "no file or folder"), Case("inspect /nowhere/at-all", 2),
        Case("explain --user a /nowhere/at-all", 2, "at-all", "no file or folder"), Case("explain --device a /nowhere/at-all", 2, "at-all"),
        // Verdicts.
        Case("inspect SampleData/Fabrikam", 0), Case("inspect SampleData/Fabrikam --format json", 0), Case("inspect SampleData/Tailspin", 0),
        // Two rows of Contoso's users have too many cells.
        Case("inspect SampleData/Contoso", 2), Case("inspect SampleData/Contoso --format json", 2),
        Case("preflight SampleData/Fabrikam", 3), Case("preflight SampleData/SchoolOfFineArt", 3), Case("preflight SampleData/Contoso", 1),
        Case("preflight SampleData/Tailspin", 1), Case("preflight SampleData/Fabrikam --format json", 3),
        // A threshold changes neither a verdict that cannot conclude nor a no-go.
        Case("preflight SampleData/Fabrikam --fail-on info", 3), Case("preflight SampleData/Contoso --fail-on blocker", 1),
        Case("preflight SampleData/Contoso --fail-on info", 1), Case("preflight SampleData/Tailspin --fail-on info", 1),
    ]

    @Test(arguments: cases) func contract(_ item: Case) {
        let run = Coexist(item.arguments)
        #expect(run.code == item.code)
        for word in item.says { #expect(run.error.contains(word), "\(run.error)") }
        // What was concluded stands on standard output, and nothing else does.
        if item.says.isEmpty {
            #expect(run.error.isEmpty)
            #expect(!run.out.isEmpty)
        } else {
            #expect(run.out.isEmpty)
        }
    }

    @Test(arguments: [("--help", "preflight"), ("", "preflight"), ("preflight --help", "--fail-on"), ("help explain", "--device"), ("init -h", "--force")])
    func helpIsThatOfTheCommand(_ arguments: String, _ word: String) {
        let run = Coexist(arguments.split(separator: " ").map(String.init))
        #expect(run.text.contains(word))
        #expect(run.code == 0)
    }

    @Test(arguments: ["preflight", "policies"]) func theHelpNamesValuesAsPeopleGiveThem(command: String) {
        let help = Coexist([command, "--help"]).text
        #expect(help.contains("(default: blocker)") && !help.contains("(default: 4)") && !help.contains("notStated"))
    }

    @Test func anEmptyFolderIsRefusedByEveryCommand() throws {
        let folder = try TemporaryFolder()
        for arguments in [["inspect"], ["preflight"], ["explain", "--user", "a"], ["explain", "--device", "a"], ["init", folder.path + "-init"]] {
            let run = Coexist(arguments + [folder.path])
            #expect(run.code == 2, "\(arguments)")
            #expect(run.out.isEmpty)
            #expect(run.error.contains("no files in \(folder.path)"))
            #expect(run.error.split(separator: "\n").count == 1)
        }
        #expect(!FileManager.default.fileExists(atPath: folder.path + "-init"))
    }

    @Test func nothingRecognizedIsAnAnswerOfInspectOnly() throws {
        let folder = try TemporaryFolder()
        try folder.write("some,other\r\ntable,here\r\n", to: "a.csv")
        let inspect = Coexist("inspect", folder.path)
        #expect(inspect.code == 0)
        #expect(inspect.text.contains("a.csv\n  not a known export"))
        for arguments in [["preflight"], ["explain", "--user", "a"], ["explain", "--device", "a"]] {
            let run = Coexist(arguments + [folder.path])
            #expect(run.code == 2)
            #expect(run.error.contains("coexist inspect"))
        }
    }

    @Test func timingsAndNotesAreNotResults() {
        let plain = Coexist("preflight", "SampleData/Fabrikam", "--format", "json")
        let timed = Coexist("preflight", "SampleData/Fabrikam", "--format", "json", "--timings")
        #expect(plain.out == timed.out)
        #expect(timed.error.contains("timing stage=read"))
        #expect(plain.error.isEmpty)
    }
}
