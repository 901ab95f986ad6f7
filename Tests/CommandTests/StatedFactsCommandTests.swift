import Foundation
import TestSupport
import Testing

/// Facts of the project file that change what commands write.
struct StatedFactsCommandTests {
    @Test func scriptAndAddressesAreThoseOfTheTenantsCloud() throws {
        let (folder, out) = (try TemporaryFolder(), try TemporaryFolder())
        try Sample.copy("Contoso", into: folder, withProject: false)
        try folder.write("facts: {cloud: gccHigh}\n", to: "coexist.yaml")
        _ = Coexist("inspect", folder.path, "--script", out.location("get.ps1"))
        let script = try Folder.text(out.location("get.ps1"))
        #expect(script.contains("Connect-MgGraph -NoWelcome -Environment USGov -Scopes "))
        #expect(!script.contains("graph.microsoft.com"))
        _ = Coexist("policies", folder.path, "--emit", out.location("emitted"))
        let readmes = try Folder.files(out.location("emitted")).filter { $0.key.hasSuffix("/README.md") }
        #expect(!readmes.isEmpty)
        for (name, bytes) in readmes {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(!text.contains("graph.microsoft.com"), "\(name)")
        }
        #expect(readmes.values.contains { String(decoding: $0, as: UTF8.self).contains("https://graph.microsoft.us/beta/") })
    }

    @Test func everyKeyOfTheProjectFileIsUsed() throws {
        let folder = try TemporaryFolder()
        try Sample.copy("Fabrikam", into: folder, withProject: false)
        try folder.write(
            "facts: {cloud: gcc, mdmUserScope: all, mamUserScope: none, unlicensedAdminsAllowed: true, apns: {appleId: a@b.c, topic: x}}\nbranding: {name: Us}\n",
            to: "coexist.yaml")
        #expect(!Coexist("inspect", folder.path).text.contains("no use yet"))
    }

    @Test func thePreflightKnowsTheGatesBeforeEnablement() throws {
        let json = try #require(
            JSONSerialization.jsonObject(with: Data(Coexist("preflight", Sample.folder("Contoso"), "--format", "json").out)) as? [String: Any])
        let gates = try #require(json["gates"] as? [[String: Any]])
        #expect(gates.map { $0["gate"] as? String } == ["G0", "G1", "G2"])
        #expect(gates.allSatisfy { $0["date"] is NSNull })
        let criteria = gates.map { $0["criteria"] as? [[String: Any]] ?? [] }
        func state(_ gate: Int, _ id: String) -> String? { criteria[gate].first { $0["id"] as? String == id }?["state"] as? String }
        #expect(state(0, "inputsRead") == "met")
        #expect(state(0, "unreadableRows") == "met")
        #expect(state(2, "unintendedSwitches") == "notMet")
        // What only a plan can answer.
        for (gate, id) in [(1, "settingsCovered"), (1, "seatsForPilot"), (2, "pushCertificate"), (2, "freeEnablementDay")] {
            #expect(state(gate, id) == "notEvaluated", "\(id)")
        }
    }

    @Test func aPlanHasTheSameGatesInBothOfItsFiles() throws {
        let out = try TemporaryFolder()
        _ = Coexist("plan", Sample.folder("Fabrikam"), "--out", out.path, "--format", "json")
        func gates(_ name: String) throws -> NSArray? {
            let json = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: out.location(name)))) as? [String: Any]
            return json?["gates"] as? NSArray
        }
        let plan = try #require(try gates("plan.json"))
        #expect(plan.count == 7)
        #expect(try gates("preflight.json") == plan)
    }
}
