import Preflight
import ReferenceData
import TenantModel

/// The inputs that are missing, as JSON: the same array in `inspect` and in a pre-flight.
enum MissingJSON {
    static func write(_ missing: [MissingInput], to json: inout JSONWriter) {
        json.array { json in
            for item in missing {
                let entry = InputCatalog.entry(item.input.rawValue)
                json.object { json in
                    json.field("input", item.input.rawValue)
                    json.field("why", entry?.why ?? "")
                    json.field("role", entry?.role ?? "")
                    json.field("howToExport") { json in
                        json.object {
                            $0.field("menu", entry?.menu ?? "")
                            $0.field("verifiedOn", entry?.verifiedOn ?? "")
                            $0.field("command", entry?.command ?? "")
                        }
                    }
                    json.field("settles") { json in
                        json.object {
                            $0.field("users", item.users)
                            $0.field("devices", item.devices)
                            $0.field("rules", item.rules)
                        }
                    }
                }
            }
        }
    }
}
