import ExportReading
import PlanDocuments
import Preflight

/// Writes the files of a report into a folder, with their manifest, and says what became of them.
struct ReportOutput {
    private let folder: OutputFolder
    private let run: TenantRun
    private let console: Console

    init(_ folder: OutputFolder, run: TenantRun, console: Console) {
        self.folder = folder
        self.run = run
        self.console = console
    }

    func write(_ files: [OutputFile], of assessment: Assessment, to out: String) throws {
        var written: [OutputFolder.Written] = []
        for file in files { written.append(try folder.write(file)) }
        _ = try folder.write(OutputFile("manifest.json", bytes: Manifest.bytes(assessment, outputs: folder.entries(written))))
        console.out("Written: \(Numbers.count(written.count, "file")) in \(out), first of all \(written.first?.path ?? "")")
        guard !run.options.quiet else { return }
        for file in written {
            guard let beside = file.besidePath else { continue }
            console.note(
                file.isInput
                    ? "\(file.path) is one of the exports that were read; ours is \(beside). Name another folder with --out."
                    : "\(file.path) was changed by hand; the new one is \(beside). --force replaces it.")
        }
    }
}
