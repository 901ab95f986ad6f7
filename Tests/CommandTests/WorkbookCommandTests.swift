import Foundation
import TestSupport
import Testing

/// `--format xlsx` and `--format docx`.
struct WorkbookCommandTests {
    /// A `pandoc` that does this; `$result` is the file that it is to make.
    private static func pandoc(_ body: String, in folder: TemporaryFolder) throws -> [String: String] {
        let script = "#!/bin/sh\nfor word; do case $word in --output=*) result=${word#--output=} ;; esac; input=$word; done\n\(body)\n"
        let location = try folder.write(script, to: "bin/pandoc")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: location)
        return ["PATH": "/nowhere:" + folder.location("bin") + ":/usr/bin:/bin"]
    }

    private static func preflight(_ folder: TemporaryFolder, _ format: String, _ environment: [String: String] = [:]) -> Coexist {
        Coexist(["preflight", Sample.folder("Fabrikam"), "--out", folder.location("out"), "--format", format], environment: environment)
    }

    @Test func theWorkbookAloneIsWritten() throws {
        let folder = try TemporaryFolder()
        #expect(Self.preflight(folder, "xlsx").code == 3)
        let files = try Folder.files(folder.location("out"))
        #expect(files.keys.sorted() == ["manifest.json", "preflight.xlsx"])
        #expect(files["preflight.xlsx"]?.starts(with: Array("PK".utf8)) == true)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.location("out")).count == 2)
    }

    @Test func pandocMakesTheDocumentFromTheMarkdown() throws {
        let folder = try TemporaryFolder()
        let run = try Self.preflight(
            folder, "docx,md", Self.pandoc("cat \"$input\" > \"$result\"; echo \"$SOURCE_DATE_EPOCH $HOME\" >> \"$result\"", in: folder))
        #expect(run.code == 3 && run.error.isEmpty)
        let files = try Folder.files(folder.location("out")).filter { !$0.key.hasPrefix("figures/") }
        #expect(files.keys.sorted() == ["manifest.json", "preflight.docx", "preflight.md"])
        // Without the figures, which lie beside the Markdown and not inside of a document.
        let lines = String(decoding: files["preflight.md"] ?? [], as: UTF8.self).components(separatedBy: "\n\n")
        let markdown = Array(lines.filter { !$0.hasPrefix("![") }.joined(separator: "\n\n").utf8)
        let document = try #require(files["preflight.docx"])
        #expect(lines.contains { $0.hasPrefix("![") } && document.starts(with: markdown))
        // The moment of the run is the moment of the document, and the user's own settings have no part in it.
        #expect(String(decoding: document.dropFirst(markdown.count), as: UTF8.self).hasPrefix("1795132799 \(folder.location("out"))/.coexist-"))
    }

    @Test func withoutPandocNothingIsWritten() throws {
        let folder = try TemporaryFolder()
        for environment in [[:], ["PATH": "/nowhere"], ["PATH": folder.path]] {
            let run = Self.preflight(folder, "docx,json", environment)
            #expect(run.code == 2 && run.out.isEmpty)
            #expect(run.error.contains("needs pandoc") && run.error.contains("apt-get install pandoc"))
            #expect(!FileManager.default.fileExists(atPath: folder.location("out")))
        }
    }

    @Test(arguments: ["echo 'no such option'; exit 6", "kill -9 $$", "true", "echo broken; echo more; exit 1"]) func whatPandocSaysIsPassedOn(_ body: String)
        throws
    {
        let folder = try TemporaryFolder()
        let run = try Self.preflight(folder, "docx", Self.pandoc(body, in: folder))
        #expect(run.code == 2)
        #expect(run.error.hasPrefix("coexist: pandoc could not make the document"))
        #expect(run.error.split(separator: "\n").count == 1)
        if body.contains("option") { #expect(run.error.contains(": no such option. ")) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.location("out")).isEmpty)
    }

    @Test func withoutAWordTheDocumentIsNotWritten() throws {
        let folder = try TemporaryFolder()
        _ = Coexist("preflight", Sample.folder("Fabrikam"), "--out", folder.path)
        let names = try Folder.files(folder.path).keys
        #expect(names.contains("preflight.xlsx") && !names.contains("preflight.docx"))
    }

    @Test func anEditedWorkbookIsKeptAndNotReadAsAnExport() throws {
        let folder = try TemporaryFolder()
        try Sample.copy("Fabrikam", into: folder)
        let plain = Coexist("preflight", folder.path, "--format", "json")
        let arguments = ["preflight", folder.path, "--out", folder.path]
        _ = Coexist(arguments)
        let original = try #require(Folder.files(folder.path)["preflight.xlsx"])
        try folder.write(original + [0], to: "preflight.xlsx")
        #expect(Coexist(arguments).error.contains("preflight.xlsx was changed by hand; the new one is preflight.new.xlsx."))
        #expect(try Folder.files(folder.path)["preflight.new.xlsx"] == original)
        #expect(Coexist("preflight", folder.path, "--format", "json").out == plain.out)
    }
}
