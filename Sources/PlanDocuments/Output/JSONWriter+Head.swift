import ExportReading
import Preflight

extension JSONWriter {
    /// What every document of ours begins with: the version of its shape, the program, and the "now" of the run.
    mutating func head(_ schemaVersion: Int, _ decisions: Decisions) {
        field("schemaVersion", schemaVersion)
        field("tool") { json in
            json.object {
                $0.field("name", ToolVersion.name)
                $0.field("version", ToolVersion.version)
            }
        }
        field("asOf", decisions.asOf.description)
    }
}
