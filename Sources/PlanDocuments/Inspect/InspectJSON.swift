public import Preflight
public import TenantModel

/// `inspect --format json`.
public enum InspectJSON {
    /// The version of the shape.
    public static let schemaVersion = 1

    /// The document. `rows` are the decoded records of each input when they were asked for; `unusedKeys` the keys of the project file that no code uses yet.
    public static func bytes(_ tenant: Tenant, missing: [MissingInput], rows: [[[String?]]]? = nil, project: ProjectSettings) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.field("schemaVersion", schemaVersion)
            json.field("files") { json in
                json.array { json in
                    for (index, input) in tenant.inputs.enumerated() { InputJSON.write(input, rows: rows?[index], to: &json) }
                }
            }
            json.field("missing") { MissingJSON.write(missing, to: &$0) }
            json.field("project") { json in
                json.object {
                    $0.field("path", project.path)
                    $0.field("unusedKeys", project.unusedKeys)
                }
            }
        }
        json.endOfText()
        return json.bytes
    }
}
