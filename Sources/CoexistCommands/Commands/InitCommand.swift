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
        var files = [OutputFile("coexist.yaml", bytes: Array(StarterProject.text(decisions).utf8))]
        for name in EmbeddedFiles.names
        where name.hasPrefix("Templates/") && !name.hasPrefix("Templates/init/") && !name.hasPrefix("Templates/schema/") && !name.hasPrefix("Templates/sample/")
        {
            files.append(OutputFile("templates/" + name.dropFirst("Templates/".count), bytes: Array(EmbeddedFiles.bytes(of: name))))
        }
        for file in files {
            let written = try output.write(file)
            if let beside = written.besidePath, !reading.quiet { console.note("\(file.path) is there already; the new one is \(beside). --force replaces it.") }
        }
        console.out("Written: \(folder)/coexist.yaml and \(Numbers.count(files.count - 1, "template")) in \(folder)/templates")
        return ExitCode.success
    }
}
