import ExportReading
import Foundation
import TestSupport
import Testing

/// The JSON that others read: keys, their order, and the schema that ships.
struct JSONContractTests {
    private static let fileKeys = [
        "path", "sha256", "bytes", "container", "kind", "format", "encoding", "bom", "newline", "delimiter", "wellFormed", "columns", "records", "quarantined",
        "setAside", "merged", "newestTimestamp", "diagnostics",
    ]

    private static func document(_ run: Coexist) throws -> NestedValue { try #require(run.out.withUnsafeBytes { NestedValue($0) }) }

    private static func keys(_ value: NestedValue?) -> [String] {
        guard case .object(let members)? = value else { return [] }
        return members.map(\.name)
    }

    private static func first(_ value: NestedValue?) -> NestedValue? {
        guard case .list(let items)? = value else { return nil }
        return items.first
    }

    @Test func keysOfPreflight() throws {
        let run = Coexist("preflight", Sample.folder("Contoso"), "--format", "json")
        let json = try Self.document(run)
        #expect(
            Self.keys(json) == [
                "schemaVersion", "tool", "asOf", "tenant", "verdict", "inputs", "counts", "populations", "findings", "notEvaluated", "licenses",
                "policyCoverage", "gates", "actions", "missing", "rules", "assumptions",
            ])
        #expect(Self.keys(json["tool"]) == ["name", "version"])
        #expect(Self.keys(json["tenant"]) == ["name", "id", "domains", "authority"])
        #expect(Self.keys(json["tenant"]?["authority"]) == ["value", "source", "coexistence"])
        #expect(Self.keys(Self.first(json["inputs"])) == Self.fileKeys)
        #expect(
            Self.keys(json["counts"]?["users"])
                == ["switchesAtEnablement", "switchesWithLicense", "staysOnBasicMobility", "alreadyIntune", "noManagedDevice", "cannotTell", "total"])
        #expect(
            Self.keys(json["counts"]?["devices"]) == [
                "switchesAtEnablement", "switchesWithLicense", "staysOnBasicMobility", "alreadyIntune", "notMigrated", "leaving", "notManaged", "cannotTell",
                "total",
            ])
        #expect(
            Self.keys(Self.first(json["findings"])) == [
                "rule", "severity", "kind", "result", "scope", "title", "count", "population", "subjects", "evidence", "remediation", "sources",
            ])
        #expect(Self.keys(Self.first(json["notEvaluated"])) == ["rule", "missing"])
        #expect(Self.keys(Self.first(json["missing"])) == ["input", "why", "role", "howToExport", "settles"])
        guard case .list(let findings)? = json["findings"] else { return }
        for finding in findings {
            guard case .list(let subjects)? = finding["subjects"] else { continue }
            #expect(subjects.count <= 20)
            #expect(subjects.count == min(20, finding["count"]?.text.flatMap { Int($0) } ?? -1))
        }
    }

    @Test func keysOfInspect() throws {
        let json = try Self.document(Coexist("inspect", Sample.folder("Fabrikam"), "--format", "json"))
        #expect(Self.keys(json) == ["schemaVersion", "files", "missing", "project"])
        let file = Self.first(json["files"])
        #expect(Self.keys(file) == Self.fileKeys)
        #expect(Self.keys(Self.first(file?["columns"])) == ["name", "field"])
        #expect(Self.keys(Self.first(file?["diagnostics"])) == ["severity", "code", "message", "line", "column", "fix"])
        let missing = Self.first(json["missing"])
        #expect(Self.keys(missing) == ["input", "why", "role", "howToExport", "settles"])
        #expect(Self.keys(missing?["howToExport"]) == ["menu", "verifiedOn", "command"])
        #expect(Self.keys(missing?["settles"]) == ["users", "devices", "rules"])
    }

    @Test func rowsOfInspect() throws {
        let json = try Self.document(Coexist("inspect", Sample.folder("Fabrikam"), "--format", "json", "--rows"))
        guard case .list(let files)? = json["files"] else { return }
        for file in files where file["kind"]?.text == "csv" {
            guard case .list(let rows)? = file["rows"], case .list(let columns)? = file["columns"] else { continue }
            #expect(rows.count == file["records"]?.text.flatMap { Int($0) })
            for row in rows {
                guard case .list(let cells) = row else { continue }
                #expect(cells.count == columns.count)
            }
        }
    }

    @Test(arguments: Sample.names) func realOutputAnswersToTheSchema(name: String) throws {
        let schema = try Array(Data(contentsOf: URL(filePath: TenantText.repository + "/Templates/schema/preflight.schema.json")))
        let run = Coexist("preflight", Sample.folder(name), "--format", "json")
        #expect(try SchemaCheck.problems(of: run.out, schema: schema) == [])
    }

    @Test func theFileIsWhatIsPrinted() throws {
        let folder = try TemporaryFolder()
        _ = Coexist("preflight", Sample.folder("Fabrikam"), "--out", folder.path)
        #expect(try Folder.files(folder.path)["preflight.json"] == Coexist("preflight", Sample.folder("Fabrikam"), "--format", "json").out)
    }

    @Test(arguments: [
        (#"{"a":1}"#, []), (#"{"a":"1"}"#, ["$.a: string instead of integer"]), (#"{"a":true}"#, ["$.a: boolean instead of integer"]),
        (#"{}"#, ["$: a is missing"]), (#"{"a":1,"b":2}"#, ["$: b is not in the schema"]), (#"{"a":3}"#, ["$.a: integer 3 is none of the allowed values"]),
        (#"{"a":1,"c":["x",null,1]}"#, ["$.c[2]: integer instead of string or null"]), ("[]", ["$: array instead of object"]),
    ]) func theCheckerFinds(document: String, problems: [String]) throws {
        let schema = """
            {"type":"object","required":["a"],"additionalProperties":false,
             "properties":{"a":{"type":"integer","enum":[1,2]},"c":{"type":"array","items":{"type":["string","null"]}}}}
            """
        #expect(try SchemaCheck.problems(of: Array(document.utf8), schema: Array(schema.utf8)) == problems)
    }
}
