import ExportReading
import Glibc
import PlanDocuments

/// Documents for word processors, by `pandoc` where it is installed.
struct Pandoc {
    private let program: String
    private let folders: String

    /// Looks in the folders of `PATH`; throws what to do when it is not there.
    init(_ console: Console) throws(CommandFailure) {
        folders = console.environment("PATH") ?? ""
        let places = folders.split(separator: ":").map { "\($0)/pandoc" }
        guard let program = (places.first { access($0, X_OK) == 0 && !FileText.isFolder($0) }) else {
            throw CommandFailure(
                "--format docx needs pandoc, which is not installed. Install it (Debian: apt-get install pandoc), or take html: word processors open it as well."
            )
        }
        self.program = program
    }

    /// Converts Markdown. Nothing of the user's own pandoc has a part in it: the data folder is an empty one, so that the styles are always those
    /// that pandoc brings, and whatever would be fetched meets a proxy that is not there.
    func conversion(in scratch: ScratchFolder, asOf: Timestamp) -> OutsideHelp.DocxConversion {
        let (program, folders) = (program, folders)
        return { markdown, sink in
            try scratch.write(markdown, to: "document.md")
            let (result, log) = (scratch.location("document.docx"), scratch.location("pandoc.log"))
            let code = ChildProcess.run(
                program, ["--from=gfm", "--to=docx", "--data-dir=\(scratch.path)", "--output=\(result)", scratch.location("document.md")],
                environment: [
                    "PATH": folders, "HOME": scratch.path, "LANG": "C.UTF-8", "SOURCE_DATE_EPOCH": "\(asOf.seconds)",
                    "http_proxy": Self.nowhere, "https_proxy": Self.nowhere,
                ], printingTo: log)
            guard code == 0, let bytes = FileText.bytes(result) else {
                let said = FileText.text(log)?.split(separator: "\n").first.map { ": \($0)" } ?? ""
                throw CommandFailure("pandoc could not make the document\(said). Leave docx out of --format, or install a current pandoc.")
            }
            try bytes.withUnsafeBytes { try sink($0) }
        }
    }

    private static let nowhere = "http://127.0.0.1:9"
}
