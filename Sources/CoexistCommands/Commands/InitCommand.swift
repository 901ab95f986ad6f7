import ArgumentParser
import PlanDocuments
import ReferenceData

/// `coexist init`: a planning folder.
struct InitCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "A planning folder: a commented coexist.yaml and the templates to edit.")

    @Argument(help: ArgumentHelp("The folder to make.", valueName: "folder"))
    var folder: String

    @Argument(help: ArgumentHelp("Exports, to fill in what can be read from them.", valueName: "exports"))
    var exports: [String] = []

    @OptionGroup(title: "Reading") var reading: ReadingOptions

    @Flag(help: "Replace files that are there.")
    var force = false

    func run(_ console: Console) throws -> Int32 {
        let decisions = exports.isEmpty ? nil : try TenantRun(exports, reading, console: console).decisions()
        let output = try OutputFolder(folder, isForced: force)
        var files = [(path: "coexist.yaml", bytes: Array(StarterProject.text(decisions).utf8))]
        for name in TemplateStore.editable { files.append(("templates/" + name, Array(EmbeddedFiles.bytes(of: "Templates/" + name)))) }
        // What is there already as it would be written is no news.
        let written = try files.filter { FileText.bytes(folder + "/" + $0.path) != $0.bytes }.map { try output.prepare(OutputFile($0.path, bytes: $0.bytes)) }
        try output.publish(written)
        for file in written where !reading.quiet {
            if let beside = file.besidePath { console.note("\(file.path) is there already; the new one is \(beside). --force replaces it.") }
        }
        console.out("Written: \(folder)/coexist.yaml and \(Numbers.count(files.count - 1, "template")) in \(folder)/templates")
        console.out("Next: change what you want, delete the templates that you leave as they are, and pass the rest with --templates \(folder)/templates")
        return ExitCode.success
    }
}
