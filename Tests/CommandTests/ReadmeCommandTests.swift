import Foundation
import TestSupport
import Testing

/// What the README tells people to type, typed.
struct ReadmeCommandTests {
    /// The commands of a section, in its order: `coexist …` with its words, and all between as a script.
    private enum Command {
        case coexist([String])
        case shell(String)
    }

    private static func commands(of section: String) throws -> [Command] {
        let readme = try Folder.text(TenantText.repository + "/README.md")
        let text = try #require(readme.components(separatedBy: "\n## \(section)\n").last?.components(separatedBy: "\n## ").first)
        let block = try #require(text.components(separatedBy: "```bash\n").dropFirst().first?.components(separatedBy: "```").first)
        var commands: [Command] = []
        var script = ""
        for line in block.split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.hasPrefix("coexist ") else {
                script += line + "\n"
                continue
            }
            commands += [.shell(script), .coexist(line.split(separator: " ").dropFirst().map(String.init))]
            script = ""
        }
        return commands + [.shell(script)]
    }

    /// Runs a script in a folder; fails with what it printed.
    private static func run(_ script: String, in folder: String) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = ["-euc", script]
        process.currentDirectoryURL = URL(filePath: folder)
        let pipe = Pipe()
        process.standardError = pipe
        try process.run()
        let said = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(String(decoding: said, as: UTF8.self))")
    }

    @Test func aSentenceALogoAndAMessageAreChangedAsTheReadmeSays() throws {
        let folder = try TemporaryFolder()
        for name in ["SampleData", "Documentation"] { try folder.link(name, to: TenantText.repository + "/" + name) }
        var codes: [Int32] = []
        for command in try Self.commands(of: "In your own words, with your own looks") {
            switch command {
            case .shell(let script): try Self.run(script, in: folder.path)
            case .coexist(let words):
                // The program runs in this process, whose working folder is the repository.
                let run = Coexist(words.map { $0.hasPrefix("planning") || $0.hasPrefix("our-plan") ? folder.location($0) : $0 })
                #expect(run.error.isEmpty, "\(run.error)")
                codes.append(run.code)
            }
        }
        #expect(codes == [0, 1])
        let report = try Folder.text(folder.location("our-plan/preflight.html"))
        #expect(report.contains(">What we still have to find out</h2>") && !report.contains("What we could not check"))
        for page in ["decision", "index", "rollout-plan", "communication-plan", "support-plan", "helpdesk", "desk-card", "preflight"] {
            let html = try Folder.text(folder.location("our-plan/\(page).html"))
            #expect(html.contains("<span class=\"brand\">Contoso Workplace</span>") && html.contains("src=\"data:image/svg+xml;base64,"), "\(page)")
            #expect(html.contains("<p>Internal · Contoso · ") && html.contains("<p>Contoso Workplace · Room 4.12</p>"), "\(page)")
            #expect(html.contains("--link:light-dark(#7a1f5c,"), "\(page)")
        }
        let texts = try Folder.files(folder.location("our-plan/messages")).filter { $0.key.hasSuffix("M-04.md") }
        #expect(!texts.isEmpty)
        for (name, bytes) in texts where name.contains("/en/") || !name.contains("/fr/") {
            #expect(String(decoding: bytes, as: UTF8.self).contains("Questions, best before noon?"), "\(name)")
        }
    }
}
