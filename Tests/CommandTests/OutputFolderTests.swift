import Foundation
import TestSupport
import Testing

/// The folder that `preflight --out` writes.
struct OutputFolderTests {
    /// The columns that others rely on, as the contract lists them.
    static let columns = [
        "ledger.csv":
            "objectId,userPrincipalName,displayName,department,outcome,confidence,authorityNow,authorityAtEnablement,authorityAfterPlan,intuneEntitlement,licensePath,intended,basicMobilityDevices,intuneDevices,platforms,policyGap,blockedBy,wave,reason,evidence",
        "devices.csv":
            "entraDeviceId,intuneDeviceId,serialNumber,deviceName,userPrincipalName,platform,osVersion,ownership,authorityNow,outcome,confidence,enrollmentType,userless,lastCheckIn,certificateExpiry,reason,evidence",
        "findings.csv": "rule,severity,subjectType,subject,detail,action",
        "policy-gaps.csv": "policy,platform,setting,current,replacement,verdict,users,reason",
        "userless-devices.csv":
            "serialNumber,imei,meid,deviceName,intuneDeviceId,entraDeviceId,platform,osVersion,enrollmentType,enrollmentProfile,enrolledAt,lastCheckIn,certificateExpiry,site,businessImpact,contact,timeZone,confidence,evidence",
        "license-hold.csv": "userPrincipalName,objectId,path,group,skuPartNumber,planToSwitchOff,sideEffects,wave,releaseOn",
        "licenses.csv": "skuPartNumber,product,enabled,consumed,neededNow,neededByPlan,shortfall",
        "action-plan.csv": "id,action,rule,owner,due,status,justification",
        "quarantine.csv": "file,row,reason,text",
    ]
    static let others = ["preflight.html", "preflight.md", "preflight.json", "preflight.xlsx", "manifest.json"]

    private static func written(_ tenant: String, _ options: String..., environment: [String: String] = [:]) throws -> [String: [UInt8]] {
        let folder = try TemporaryFolder()
        let run = Coexist(["preflight", Sample.folder(tenant), "--out", folder.path] + options, environment: environment)
        #expect(run.code == 1 || run.code == 3)
        return try Folder.files(folder.path)
    }

    @Test(arguments: Sample.names) func allFilesWithTheColumnsOfTheContract(name: String) throws {
        let files = try Self.written(name)
        // Contoso's five groups that policies target, each split in two.
        let splits = files.keys.filter { $0.hasPrefix("groups/") }
        #expect(splits.count == (name == "Contoso" ? 10 : 0))
        let figures = files.keys.filter { $0.hasPrefix("figures/preflight-") && $0.hasSuffix(".svg") }
        #expect(figures.count == (name == "Contoso" ? 5 : 4))
        #expect(files.keys.filter { !splits.contains($0) && !figures.contains($0) }.sorted() == (Self.columns.keys + Self.others).sorted())
        for (file, columns) in Self.columns {
            let bytes = try #require(files[file])
            #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]), "\(file)")
            let text = String(decoding: bytes.dropFirst(3), as: UTF8.self)
            #expect(text.prefix { $0 != "\r\n" } == columns)
            // No cell of ours has a line break: all line ends are CRLF, also the last one.
            #expect(bytes.count { $0 == 0x0A } == bytes.count { $0 == 0x0D })
            #expect(bytes.suffix(2) == [0x0D, 0x0A])
        }
    }

    @Test(arguments: ["Contoso", "Tailspin"]) func theSameBytesAgainAndWithAnyNumberOfThreads(name: String) throws {
        let first = try Self.written(name, "--as-of", "2026-11-19", "--threads", "1")
        for (threads, chunk) in [("1", nil), ("2", nil), ("3", "64"), ("7", "64"), ("7", "4096")] {
            let again = try Self.written(name, "--as-of", "2026-11-19", "--threads", threads, environment: chunk.map { ["COEXIST_CHUNK_BYTES": $0] } ?? [:])
            #expect(again.keys.sorted() == first.keys.sorted())
            for (file, bytes) in first { #expect(again[file] == bytes, "\(file) with \(threads) threads, chunk \(chunk ?? "default")") }
        }
    }

    @Test(arguments: Sample.names) func nothingTellsWhereItRan(name: String) throws {
        var traces = [TenantText.repository, NSHomeDirectory() + "/", "/tmp/", ProcessInfo.processInfo.hostName]
        if NSUserName() != "root" { traces.append(NSUserName()) }
        for (file, bytes) in try Self.written(name) {
            let text = String(decoding: bytes, as: UTF8.self)
            for trace in traces where trace.count > 3 && trace != "localhost" { #expect(!text.contains(trace), "\(file) has \(trace)") }
        }
    }

    @Test func aFileThatWasEditedIsKept() throws {
        let folder = try TemporaryFolder()
        let arguments = ["preflight", Sample.folder("Fabrikam"), "--out", folder.path]
        _ = Coexist(arguments)
        let original = try Folder.files(folder.path)
        let edited = try Folder.text(folder.location("ledger.csv")) + "my,own,line\r\n"
        try folder.write(edited, to: "ledger.csv")
        // Twice: a second run knows as well that the file is edited.
        for _ in 0..<2 {
            let run = Coexist(arguments)
            #expect(run.code == 3)
            #expect(run.error == "ledger.csv was changed by hand; the new one is ledger.new.csv. --force replaces it.\n")
            let files = try Folder.files(folder.path)
            #expect(files["ledger.csv"] == Array(edited.utf8))
            #expect(files["ledger.new.csv"] == original["ledger.csv"])
            #expect(files.count == original.count + 1)
        }
        // What was put back as it was written is not taken for edited.
        try folder.write(original["ledger.csv"] ?? [], to: "ledger.csv")
        #expect(Coexist(arguments).error.isEmpty)
        try folder.write(edited, to: "ledger.csv")
        let forced = Coexist(arguments + ["--force"])
        #expect(forced.error.isEmpty)
        #expect(try Folder.files(folder.path)["ledger.csv"] == original["ledger.csv"])
    }

    @Test func kindsThatARunLeavesOutStayKnown() throws {
        let folder = try TemporaryFolder()
        let arguments = ["preflight", Sample.folder("Fabrikam"), "--out", folder.path]
        _ = Coexist(arguments)
        let first = try Folder.files(folder.path)
        #expect(Coexist(arguments + ["--format", "json"]).error.isEmpty)
        #expect(Coexist(arguments).error.isEmpty)
        #expect(try Folder.files(folder.path) == first)
    }

    @Test func theLastColumnsOfTheActionPlanBelongToPeople() throws {
        let folder = try TemporaryFolder()
        let arguments = ["preflight", Sample.folder("Contoso"), "--out", folder.path]
        _ = Coexist(arguments)
        let plan = try Folder.text(folder.location("action-plan.csv"))
        var rows = plan.components(separatedBy: "\r\n")
        #expect(rows[1].hasSuffix(",,,,"))
        rows[1] = rows[1].dropLast(4) + ",Ada,2026-12-01,open,\"later, as agreed\""
        let edited = rows.joined(separator: "\r\n")
        try folder.write(edited, to: "action-plan.csv")
        for force in [[], ["--force"]] {
            let run = Coexist(arguments + force)
            #expect(run.error.isEmpty)
            #expect(try Folder.text(folder.location("action-plan.csv")) == edited)
        }
        #expect(!FileManager.default.fileExists(atPath: folder.location("action-plan.new.csv")))
    }

    @Test(arguments: [";", "\t"]) func theActionPlanIsKeptHoweverASpreadsheetSavedIt(_ separator: String) throws {
        let folder = try TemporaryFolder()
        let arguments = ["preflight", Sample.folder("Contoso"), "--out", folder.path]
        _ = Coexist(arguments)
        let id = try Folder.text(folder.location("action-plan.csv")).components(separatedBy: "\r\n")[1].prefix { $0 != "," }
        let rows = [["status", "id", "action", "rule", "owner", "due", "justification"], ["open", String(id), "x", "y", "Ada", "2026-12-01", "later"]]
        try folder.write(rows.map { $0.joined(separator: separator) + "\r\n" }.joined(), to: "action-plan.csv")
        _ = Coexist(arguments)
        let again = try Folder.text(folder.location("action-plan.csv")).components(separatedBy: "\r\n")
        #expect(again.contains { $0.hasPrefix("\(id),") && $0.hasSuffix(",Ada,2026-12-01,open,later") })
    }

    @Test func outputsAmongTheExportsAreNotReadAgain() throws {
        let folder = try TemporaryFolder()
        try Sample.copy("Contoso", into: folder)
        for out in ["out", "."] {
            let arguments = ["preflight", folder.path, "--out", folder.path + "/" + out]
            let plain = Coexist("preflight", folder.path, "--format", "json")
            _ = Coexist(arguments)
            #expect(Coexist("preflight", folder.path, "--format", "json").out == plain.out, "--out \(out)")
            // An edited output and the new one beside it are outputs too.
            try folder.write(Folder.text(folder.location(out + "/ledger.csv")) + "x\r\n", to: out + "/ledger.csv")
            _ = Coexist(arguments)
            #expect(FileManager.default.fileExists(atPath: folder.location(out + "/ledger.new.csv")))
            #expect(Coexist("preflight", folder.path, "--format", "json").out == plain.out, "--out \(out), edited")
        }
        // Contoso's own licenses.csv is an export: ours stands beside it.
        let theirs = try Folder.text(TenantText.repository + "/SampleData/Contoso/licenses.csv")
        #expect(try Folder.text(folder.location("licenses.csv")) == theirs)
        // Not even force replaces what the run reads.
        let forced = Coexist("preflight", folder.path, "--out", folder.path, "--force")
        #expect(forced.error.hasPrefix("licenses.csv is one of the exports that were read; ours is licenses.new.csv."))
        #expect(try Folder.text(folder.location("licenses.csv")) == theirs)
    }

    @Test func anInterruptedRunLeavesNoTemporaryFiles() throws {
        #expect(try Self.written("Fabrikam").keys.filter { $0.contains("writing") || $0.hasPrefix(".") }.isEmpty)
    }

    @Test(arguments: Sample.names) func everyRecordOfAUserFileIsCounted(name: String) throws {
        let files = try Self.written(name)
        let json = try #require(JSONSerialization.jsonObject(with: Data(files["preflight.json"] ?? [])) as? [String: Any])
        let inputs = try #require(json["inputs"] as? [[String: Any]])
        let ledger = String(decoding: files["ledger.csv"] ?? [], as: UTF8.self)
        let users = ledger.components(separatedBy: "\r\n").count - 2
        let userFormats = ["m365.users.", "entra.users.", "graph.users", "msol.users"]
        var records = 0
        var explained = 0
        for input in inputs where userFormats.contains(where: { (input["format"] as? String ?? "").hasPrefix($0) }) {
            records += input["records"] as? Int ?? 0
            explained += ["merged", "setAside", "quarantined"].reduce(0) { $0 + (input[$1] as? Int ?? 0) }
        }
        #expect(records > 0)
        #expect(users + explained == records)
    }
}
