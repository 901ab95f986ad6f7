import ExportReading
import TenantModel

/// A file as JSON: the same object in `inspect` and in the inputs of a pre-flight.
enum InputJSON {
    static func write(_ input: ImportedFile, rows: [[String?]]? = nil, to json: inout JSONWriter) {
        json.object { json in
            json.field("path", input.path)
            json.field("sha256", input.sha256)
            json.field("bytes", input.byteCount)
            json.field("container", input.isZipEntry ? "zip" : nil)
            json.field("kind", input.kind.rawValue)
            json.field("format", input.format)
            json.field("encoding", input.kind == .unknown ? nil : input.encoding.rawValue)
            json.field("bom", input.hasByteOrderMark)
            json.field("newline", input.newline?.rawValue)
            json.field("delimiter", input.delimiter.map { String(UnicodeScalar($0)) })
            json.field("wellFormed", input.isWellFormed)
            json.field("columns") { json in
                json.array { json in
                    for column in input.columns {
                        json.object {
                            $0.field("name", column.name)
                            $0.field("field", column.field)
                        }
                    }
                }
            }
            json.field("records", input.records)
            json.field("quarantined", input.quarantined.count)
            json.field("setAside", input.setAside)
            json.field("merged", input.merged)
            json.field("newestTimestamp", input.newestTimestamp?.description)
            json.field("diagnostics") { json in
                json.array { json in for diagnostic in input.diagnostics { write(diagnostic, to: &json) } }
            }
            if let rows {
                json.field("rows") { json in
                    json.array { json in
                        for row in rows { json.array { json in for value in row { if let value { json.value(value) } else { json.null() } } } }
                    }
                }
            }
        }
    }

    private static func write(_ diagnostic: Diagnostic, to json: inout JSONWriter) {
        json.object {
            $0.field("severity", diagnostic.severity.rawValue)
            $0.field("code", diagnostic.code)
            $0.field("message", diagnostic.message)
            $0.field("line", diagnostic.line)
            $0.field("column", diagnostic.column)
            $0.field("fix", diagnostic.fix)
        }
    }
}
