import ArgumentParser
import PlanDocuments

/// Whose words a command speaks: ours, or the customer's file by file.
struct TemplateOptions: ParsableArguments {
    @Option(name: .customLong("templates"), help: ArgumentHelp("Templates of your own, file by file instead of ours.", valueName: "folder"))
    var folder: String?

    /// The templates, all of them checked. Nothing is read or written before.
    func store(_ console: Console, isQuiet: Bool) throws -> TemplateStore { try TemplateFolder(folder).store(console, isQuiet: isQuiet) }
}
