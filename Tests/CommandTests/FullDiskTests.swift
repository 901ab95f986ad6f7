import CoexistCommands
import Foundation
import TestSupport
import Testing

/// A disk without room and a folder that nobody may write to: one message, and what is there stays as it is.
struct FullDiskTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let command: String
        let file: String
        var testDescription: String { "\(command), \(file)" }
    }

    static let cases = [
        Case(command: "preflight", file: "preflight.html"), Case(command: "preflight", file: "ledger.csv"), Case(command: "preflight", file: "manifest.json"),
        Case(command: "plan", file: "index.html"), Case(command: "plan", file: "waves.csv"), Case(command: "plan", file: "messages/README.md"),
        Case(command: "plan", file: "plan.xlsx"), Case(command: "plan", file: "manifest.json"),
    ]

    @Test(arguments: cases) func aFullDiskLeavesTheEarlierOutputAsItIs(_ item: Case) throws {
        let out = try TemporaryFolder()
        let first = Coexist(item.command, Sample.folder("Fabrikam"), "--as-of", "2026-11-19", "--out", out.path)
        #expect(first.code == 3 && first.error.isEmpty)
        let before = try Folder.files(out.path)
        // Where the file is made there is no room.
        try out.link("\(item.file).writing-\(getpid())", to: "/dev/full")
        let run = Coexist(item.command, Sample.folder("Fabrikam"), "--as-of", "2026-11-20", "--out", out.path)
        #expect(run.code == 2)
        #expect(
            run.error
                == "coexist: \(out.path)/\(item.file) cannot be written: No space left on device. Make room, or name a folder elsewhere; what an earlier run wrote is as it was.\n"
        )
        // Nothing new, nothing gone, nothing half made.
        #expect(try Folder.files(out.path) == before)
        // And with room again it goes on as if nothing had been.
        #expect(Coexist(item.command, Sample.folder("Fabrikam"), "--as-of", "2026-11-20", "--out", out.path).code == 3)
        #expect(try Folder.files(out.path)["manifest.json"] != before["manifest.json"])
    }

    @Test func aPlanningFolderIsWholeOrNotThere() throws {
        let planning = try TemporaryFolder()
        try planning.link("templates/reasons.txt.writing-\(getpid())", to: "/dev/full")
        let run = Coexist("init", planning.path)
        #expect(run.code == 2 && run.out.isEmpty && run.error.split(separator: "\n").count == 1)
        #expect(try Folder.files(planning.path).isEmpty)
    }

    @Test func aFileInThePlaceOfTheFolderIsNamed() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "out")
        for command in ["preflight", "plan"] {
            let run = Coexist(command, Sample.folder("Fabrikam"), "--out", folder.location("out"))
            #expect(run.code == 2 && run.out.isEmpty)
            #expect(run.error == "coexist: \(folder.path)/out is not a folder. Name another one, or move that file away.\n")
        }
        #expect(try Folder.text(folder.location("out")) == "x")
    }

    @Test(.enabled(if: geteuid() != 0, "root may write everywhere")) func aFolderThatNobodyMayWriteToIsNamed() throws {
        let folder = try TemporaryFolder()
        try folder.write("earlier", to: "out/ledger.csv")
        #expect(chmod(folder.location("out"), 0o555) == 0)
        defer { chmod(folder.location("out"), 0o755) }
        let run = Coexist("preflight", Sample.folder("Fabrikam"), "--out", folder.location("out"))
        #expect(run.code == 2 && run.out.isEmpty)
        #expect(
            run.error
                == "coexist: \(folder.path)/out cannot be written: Permission denied. Name a folder that you may write to; what an earlier run wrote is as it was.\n"
        )
    }

    @Test func aFolderThatCannotBeMadeIsNamed() {
        let run = Coexist("preflight", Sample.folder("Fabrikam"), "--out", "/proc/coexist/out")
        #expect(run.code == 2 && run.out.isEmpty)
        #expect(run.error.hasPrefix("coexist: /proc/coexist/out cannot be written: No such file or directory. Name another folder"))
    }

    @Test(arguments: ["rules", "preflight SampleData/Fabrikam", "preflight SampleData/Fabrikam --format json", "--help"])
    func resultsThatCannotBePrintedAreNoSuccess(_ arguments: String) {
        final class Said { var text = "" }
        let said = Said()
        let console = Console(
            trying: { _ in "No space left on device" }, error: { said.text += String(decoding: $0, as: UTF8.self) }, now: { TenantText.now },
            environment: { _ in nil }, terminalWidth: nil)
        _ = Coexist("rules")
        #expect(Program.run(arguments.split(separator: " ").map(String.init), console: console) == 2)
        #expect(said.text == "coexist: the results cannot be printed: No space left on device. Make room where they go, and run it again.\n")
    }
}
