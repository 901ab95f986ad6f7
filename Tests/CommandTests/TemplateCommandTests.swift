import Foundation
import TestSupport
import Testing

/// The words of documents and messages are the customer's.
struct TemplateCommandTests {
    /// What ships and is no project file, schema or vocabulary of samples.
    private static func shipped() throws -> [String: [UInt8]] {
        try Folder.files(TenantText.repository + "/Templates").filter { name, _ in !["init/", "schema/", "sample/"].contains { name.hasPrefix($0) } }
    }

    @Test func initWritesEveryTemplateAsItShips() throws {
        let folder = try TemporaryFolder()
        let run = Coexist("init", folder.path)
        #expect(run.code == 0 && run.error.isEmpty)
        let shipped = try Self.shipped()
        #expect(run.lines.first == "Written: \(folder.path)/coexist.yaml and \(shipped.count) templates in \(folder.path)/templates")
        #expect(run.text.contains("--templates \(folder.path)/templates"))
        #expect(try Folder.files(folder.location("templates")) == shipped)
        for kind in ["messages/en/M-04.md", "plan/words.txt", "rollout/rollout-plan.md", "support/support-plan.md", "decision/decision.md"] {
            #expect(shipped[kind] != nil, "\(kind)")
        }
        for kind in ["communication/plan.md", "runbooks/RB-01.md", "known-issues/KI-01.md", "index/index.md"] { #expect(shipped[kind] != nil, "\(kind)") }
    }

    @Test func initAgainKeepsWhatWasChanged() throws {
        let folder = try TemporaryFolder()
        _ = Coexist("init", folder.path)
        try folder.write("Subject: Ours {{Date}}\nChannels: E\n\nHi\n", to: "templates/messages/en/M-04.md")
        let again = Coexist("init", folder.path)
        #expect(again.error == "templates/messages/en/M-04.md is there already; the new one is templates/messages/en/M-04.new.md. --force replaces it.\n")
        #expect(try Folder.text(folder.location("templates/messages/en/M-04.md")).hasPrefix("Subject: Ours"))
        #expect(try Folder.files(folder.location("templates")).count == Self.shipped().count + 1)
        // The newer one beside it changes nothing, and that is said.
        let run = Coexist("pilot", Sample.folder("Fabrikam"), "--templates", folder.location("templates"))
        #expect(run.code == 0)
        #expect(run.error.hasPrefix("\(folder.path)/templates/messages/en/M-04.new.md is left out"))
    }

    @Test func aTemplateInItsOwnWordsChangesTheDocumentAndNothingElse() throws {
        let (own, plain, changed) = (try TemporaryFolder(), try TemporaryFolder(), try TemporaryFolder())
        let words = try Folder.text(TenantText.repository + "/Templates/shell/words.txt").replacing(
            "{{/own}} · {{tenant}}", with: "{{/own}}, for {{tenant}} only,")
        try own.write(words, to: "shell/words.txt")
        let arguments = ["preflight", Sample.folder("Fabrikam"), "--format", "md,csv", "--out"]
        _ = Coexist(arguments + [plain.path])
        let run = Coexist(arguments + [changed.path, "--templates", own.path + "/"])
        #expect(run.code == 3 && run.error.isEmpty)
        #expect(try Folder.text(changed.location("preflight.md")).contains("Confidential, for Fabrikam only, · "))
        #expect(try Folder.text(changed.location("ledger.csv")) == Folder.text(plain.location("ledger.csv")))
    }

    struct Mistake: CustomTestStringConvertible, Sendable {
        let file: String
        let text: String
        let says: String
        var testDescription: String { file }
    }

    static let mistakes = [
        Mistake(
            file: "messages/en/M-04.md", text: "Subject: {{Date}}\nChannels: E\n\nHello {{FirstNaem}}\n",
            says: "messages/en/M-04.md:4:7: unknown name \"FirstNaem\"; did you mean \"FirstName\"?"),
        Mistake(
            file: "messages/de-AT/M-01.md", text: "Subject: {{Dat}}\nChannels: E\n\nServus\n",
            says: "messages/de-AT/M-01.md:1:10: unknown name \"Dat\"; did you mean \"Date\"?"),
        Mistake(
            file: "rollout/short.md", text: "# Plan\n\n{{tenat}}\n", says: "rollout/short.md:3:1: unknown name \"tenat\"; did you mean \"tenant\"?"),
        Mistake(file: "runbooks/RB-07.md", text: "# RB-07\n\n{{#tenant}}\n", says: "runbooks/RB-07.md:3:1: \"tenant\" is opened and never closed"),
        Mistake(file: "preflight/reprot.md", text: "# x", says: "preflight/reprot.md:1:1: no template has this name; did you mean \"preflight/report.md\"?"),
        Mistake(file: "support/words.txt", text: "one line", says: "support/words.txt:1:1: a line is \"key: words\""),
    ]

    @Test(arguments: mistakes, ["preflight", "plan", "pilot", "policies"]) func aMistakeStopsEveryCommandBeforeItBegins(_ mistake: Mistake, command: String)
        throws
    {
        let (own, out) = (try TemporaryFolder(), try TemporaryFolder())
        try own.write(mistake.text, to: mistake.file)
        let isDocument = ["preflight", "plan"].contains(command)
        let run = Coexist([command, Sample.folder("Fabrikam"), "--templates", own.path] + (isDocument ? ["--out", out.path] : []))
        #expect(run.code == 2)
        #expect(run.out.isEmpty)
        #expect(run.error.hasPrefix("\(own.path)/\(mistake.says)\n"), "\(run.error)")
        #expect(try Folder.files(out.path).isEmpty)
    }

    @Test func aTemplateThatIsNoTextIsRefused() throws {
        let own = try TemporaryFolder()
        try own.write([0x23, 0x20, 0xFF, 0xFE], to: "preflight/report.md")
        let run = Coexist("preflight", Sample.folder("Fabrikam"), "--templates", own.path)
        #expect(run.code == 2 && run.out.isEmpty)
        #expect(run.error == "coexist: the template \(own.path)/preflight/report.md is not a text in UTF-8. Save it as UTF-8, or delete it to use ours.\n")
    }

    @Test func whatInitWroteChangesNothing() throws {
        let (folder, plain, own) = (try TemporaryFolder(), try TemporaryFolder(), try TemporaryFolder())
        _ = Coexist("init", folder.path)
        let arguments = ["plan", Sample.folder("Fabrikam"), "--format", "md,html", "--as-of", "2026-11-19", "--out"]
        _ = Coexist(arguments + [plain.path])
        let run = Coexist(arguments + [own.path, "--templates", folder.location("templates")])
        #expect(run.error.isEmpty)
        #expect(try Folder.files(own.path) == Folder.files(plain.path))
    }
}
