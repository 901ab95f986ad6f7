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

    /// `isOutdated` tells which files of an earlier run nobody may act on when this one does not write them. `files` makes the files of some kinds with the help that they need from outside: a folder for what is needed on the way, and pandoc.
    func write(
        _ kinds: Set<PreflightFiles.Kind>, pandoc: Pandoc?, of assessment: Assessment, to out: String,
        isOutdated: (String) -> Bool = { _ in false }, files: (OutsideHelp) throws -> [OutputFile]
    ) throws {
        let scratch = kinds.isDisjoint(with: [.xlsx, .docx]) ? nil : try folder.scratch()
        let outside = OutsideHelp(scratch: scratch?.path, docx: scratch.flatMap { pandoc?.conversion(in: $0, asOf: assessment.decisions.asOf) })
        var written: [OutputFolder.Written] = []
        for file in try files(outside) { written.append(try folder.prepare(file)) }
        withExtendedLifetime(scratch) {}
        // All that can fail for want of space is done before anything of an earlier run is touched.
        let outdated = folder.outdated(isOutdated, written: written)
        let manifest = try folder.prepare(
            OutputFile("manifest.json", bytes: Manifest.bytes(assessment, outputs: folder.entries(written, without: outdated.removed))))
        try folder.publish(written + [manifest])
        folder.remove(outdated.removed)
        let kept = outdated.kept
        console.out("Written: \(Numbers.count(written.count, "file")) in \(out), first of all \(written.first?.path ?? "")")
        guard !run.options.quiet else { return }
        for name in kept { console.note("\(name) belongs to an earlier plan and was changed by hand; delete it, so that nobody acts on it.") }
        for line in BesideNotes(written, memory: folder.memory).lines { console.note(line) }
    }
}
