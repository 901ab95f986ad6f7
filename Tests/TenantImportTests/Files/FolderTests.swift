import ExportReading
import TenantModel
import Testing

@Suite struct FolderTests {
    static let users = "User principal name,Licenses\r\na@contoso.com,Unlicensed\r\n"

    @Test func sameContentTwiceIsReadOnce() throws {
        let tenant = try importing(TestFile("a/users.csv", Self.users), TestFile("b/copy.csv", Self.users))
        #expect(tenant.users.count == 1)
        #expect(tenant.facts.duplicateUsers.isEmpty)
        let copy = try #require(tenant.input("b/copy.csv"))
        #expect(copy.codes == ["sameContent"])
        #expect(copy.diagnostics[0].message.contains("a/users.csv"))
        #expect(copy.records == 0)
        #expect(copy.sha256 == tenant.input("a/users.csv")?.sha256)
        #expect(copy.columns.map(\.name) == ["User principal name", "Licenses"])
    }

    @Test func earlierOutputsAreNoExports() throws {
        let manifest = #"{"schemaVersion":"1","tool":{"name":"coexist","version":"0.1"},"outputs":[{"path":"ledger.csv"},{"path":"groups/1.csv"}]}"#
        let tenant = try importing(
            TestFile("users.csv", Self.users), TestFile("out/manifest.json", manifest), TestFile("out/ledger.csv", Self.users),
            TestFile("out/groups/1.csv", "x,y\r\n"), TestFile("out/ledger.new.csv", Self.users), TestFile("out/more.csv", "x,y\r\n"))
        #expect(tenant.inputs.map(\.path) == ["out/more.csv", "users.csv"])
        #expect(tenant.inputs[1].codes == [])
    }

    @Test(arguments: [
        #"{"tool":{"name":"another"},"outputs":[{"path":"users.csv"}]}"#, #"{"tool":"coexist","outputs":[]}"#, #"{"name":"coexist"}"#, "{",
    ]) func anotherProgramsManifestHidesNothing(_ manifest: String) throws {
        let tenant = try importing(TestFile("manifest.json", manifest), TestFile("users.csv", Self.users))
        #expect(tenant.inputs.count == 2)
        #expect(tenant.users.count == 1)
    }

    @Test(arguments: ["coexist.yaml", "plan/coexist.yml", "COEXIST.YAML"]) func theProjectFileIsKnown(_ path: String) throws {
        let tenant = try importing(TestFile(path, "asOf: 2026-11-19\n"), TestFile("users.csv", Self.users))
        let file = try #require(tenant.input(path))
        #expect(file.format == "coexist.config")
        #expect(file.kind == .yaml)
        #expect(file.diagnostics == [])
    }

    @Test func anotherYAMLFileIsNoExport() throws {
        let file = try importing(TestFile("other.yaml", "a: 1\n")).inputs[0]
        #expect(file.format == nil)
        #expect(file.kind == .yaml)
    }

    @Test func filesComeInByteOrderOfTheirPath() throws {
        let tenant = try importing(TestFile("b.csv", Self.users), TestFile("Z.csv", "x,y\r\n"), TestFile("a/1.csv", "p,q\r\n"))
        #expect(tenant.inputs.map(\.path) == ["Z.csv", "a/1.csv", "b.csv"])
    }
}
