import ExportReading
import PlanDocuments

/// `--templates DIR`: a customer's own templates, file by file instead of those that ship.
enum TemplateFolder {
    static func store(_ folder: String?) throws -> TemplateStore {
        var overrides: [String: String] = [:]
        if let folder {
            guard FileText.isFolder(folder) else { throw CommandFailure("--templates \(folder) is not a folder.") }
            for file in ExportFolder.files(at: [folder]).files where file.zipEntry == nil { overrides[file.path] = FileText.text(file.location) }
        }
        return try TemplateStore(overrides: overrides)
    }
}
