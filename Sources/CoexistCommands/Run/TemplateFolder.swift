import ExportReading
import PlanDocuments

/// `--templates DIR`: a customer's own templates, file by file instead of those that ship.
struct TemplateFolder {
    private let folder: String?

    init(_ folder: String?) { self.folder = folder }

    /// The templates. A mistake in any of them, used by this run or not, ends it before it begins.
    func store(_ console: Console, isQuiet: Bool) throws -> TemplateStore {
        guard let folder else { return try TemplateStore() }
        guard FileText.isFolder(folder) else { throw CommandFailure("--templates \(folder) is not a folder. Name the one that `coexist init` wrote.") }
        var overrides: [String: String] = [:]
        for file in ExportFolder.files(at: [folder]).files where file.zipEntry == nil {
            if Self.isBesideAnother(file.path) {
                if !isQuiet { console.note("\(folder)/\(file.path) is left out: take over what you want of it into your own, and delete it.") }
                continue
            }
            overrides[file.path] = try text(of: file)
        }
        do throws(TemplateProblems) {
            let store = try TemplateStore(overrides: overrides)
            try store.checkAll()
            return store
        } catch {
            let prefix = folder.hasSuffix("/") ? folder : folder + "/"
            throw TemplateProblems(problems: error.problems.map { overrides[$0.file] == nil ? $0 : $0.renamed(prefix + $0.file) })
        }
    }

    private func text(of file: ExportFile) throws -> String {
        guard let bytes = FileText.bytes(file.location) else {
            throw CommandFailure("the template \(file.location) cannot be read. Check that you may read it.")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw CommandFailure("the template \(file.location) is not a text in UTF-8. Save it as UTF-8, or delete it to use ours.")
        }
        return text
    }

    /// What `coexist init` of a newer version put beside a template that somebody changed: `words.new.txt`.
    private static func isBesideAnother(_ path: String) -> Bool {
        guard let dot = path.lastIndex(of: "."), path[..<dot].hasSuffix(".new") else { return false }
        return TemplateStore.isTemplate(path[..<dot].dropLast(4) + String(path[dot...]))
    }
}
