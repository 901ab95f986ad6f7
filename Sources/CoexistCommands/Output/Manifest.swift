import ExportReading
import PlanDocuments
import Preflight
import ReferenceData
import TenantModel

/// `manifest.json`: what was written from what, by which version.
enum Manifest {
    /// What a manifest says of an output.
    struct Entry {
        let sha256: String
        let byteCount: Int
    }

    /// What a folder holds, where that is not a report.
    enum Kind: String {
        /// Policies that `policies --emit` wrote.
        case replacementPolicies
    }

    /// What the folder of a manifest holds; nil for a report, and when the manifest is not one of ours.
    static func kind(_ location: String) -> Kind? { ours(location)?["kind"]?.text.flatMap { Kind(rawValue: $0) } }

    /// The outputs that a manifest lists, by path; nil when it is not one of ours.
    static func read(_ location: String) -> [String: Entry]? {
        guard let value = ours(location) else { return nil }
        let outputs = (value["outputs"]?.items ?? []).compactMap { item in
            item["path"]?.text.map { ($0, Entry(sha256: item["sha256"]?.text ?? "", byteCount: item["bytes"]?.text.flatMap { Int($0) } ?? -1)) }
        }
        return Dictionary(outputs, uniquingKeysWith: { first, _ in first })
    }

    private static func ours(_ location: String) -> NestedValue? {
        guard let bytes = FileText.bytes(location), let value = bytes.withUnsafeBytes({ NestedValue($0) }),
            value["tool"]?["name"]?.text == ToolVersion.name
        else { return nil }
        return value
    }

    static func bytes(_ assessment: Assessment, outputs: [(path: String, entry: Entry)], kind: Kind? = nil) -> [UInt8] {
        let decisions = assessment.decisions
        var json = JSONWriter()
        json.object { json in
            json.field("schemaVersion", 1)
            if let kind { json.field("kind", kind.rawValue) }
            json.field("tool") { json in
                json.object {
                    $0.field("name", ToolVersion.name)
                    $0.field("version", ToolVersion.version)
                }
            }
            json.field("asOf", decisions.asOf.description)
            json.field("settings") { json in
                json.object {
                    $0.field("project", decisions.settings.path)
                    $0.field("authority", decisions.settings.authority?.rawValue)
                    $0.field("intunePoliciesStatedEmpty", decisions.settings.hasNoIntunePolicies)
                    $0.field("basicMobilityPoliciesStatedEmpty", decisions.settings.hasNoBasicMobilityPolicies)
                    $0.field("unusedKeys", decisions.settings.unusedKeys)
                }
            }
            json.field("referenceData") { json in json.object { $0.field("products", ProductCatalog.seen) } }
            json.field("inputs") { json in
                json.array { json in
                    for input in decisions.tenant.inputs { entry(input.path, input.sha256, input.byteCount, to: &json) }
                }
            }
            json.field("outputs") { json in
                json.array { json in for output in outputs { entry(output.path, output.entry.sha256, output.entry.byteCount, to: &json) } }
            }
        }
        json.endOfText()
        return json.bytes
    }

    private static func entry(_ path: String, _ sha256: String, _ byteCount: Int, to json: inout JSONWriter) {
        json.object {
            $0.field("path", path)
            $0.field("sha256", sha256)
            $0.field("bytes", byteCount)
        }
    }
}
