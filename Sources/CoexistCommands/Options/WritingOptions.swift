import ArgumentParser

/// Options of the commands that write a folder of documents.
struct WritingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Without --out: text or json. With --out: the kinds of file: json,csv,md,html,xlsx,docx; all but docx unless said.", valueName: "format"))
    var format: String?

    @Flag(help: "Replace files in --out that somebody changed.")
    var force = false

    /// Refuses what only means something for a folder where none is written.
    func check(out: String?) throws {
        if force, out == nil { throw ValidationError("--force needs --out.") }
    }
}
