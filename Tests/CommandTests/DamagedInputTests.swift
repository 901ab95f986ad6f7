import Foundation
import TestSupport
import Testing

/// One file is damaged: its message names the file, the row where there is one, and a remedy; everything else is still read.
struct DamagedInputTests {
    private static func fabrikam() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try Sample.copy("Fabrikam", into: folder)
        return folder
    }

    /// The block of `inspect` about a file, in one line.
    private static func block(_ file: String, of run: Coexist) -> String {
        let blocks = run.text.components(separatedBy: "\n\n")
        return (blocks.first { $0.hasPrefix(file + "\n") } ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The numbers of the first screen.
    private static func people(_ run: Coexist) -> Bool { run.lines.first?.contains("30 users") ?? false }

    @Test func aBinaryFile() throws {
        let folder = try Self.fabrikam()
        try folder.write((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 37 / 3) }, to: "picture.csv")
        let inspect = Coexist("inspect", folder.path)
        #expect(inspect.code == 0)
        #expect(Self.block("picture.csv", of: inspect).contains("no CSV, XML or JSON; it was left out. Nothing to do if it is no export."))
        let run = Coexist("preflight", folder.path)
        #expect(run.code == 3)
        #expect(Self.people(run))
    }

    @Test func halfACLIXML() throws {
        let folder = try Self.fabrikam()
        let whole = try Data(contentsOf: URL(filePath: TenantText.repository + "/SampleData/Contoso/managed-devices.xml"))
        try folder.write(whole.prefix(3000), to: "half.xml")
        let inspect = Coexist("inspect", folder.path)
        #expect(inspect.code == 2)
        let block = Self.block("half.xml", of: inspect)
        #expect(block.contains("error line 32: The file ends before its last element does. Export the file again"))
        #expect(block.contains("1 not read"))
        let run = Coexist("preflight", folder.path, "--out", folder.location("out"))
        #expect(run.code == 1)
        #expect(Self.people(run))
        #expect(run.text.contains("DAT-06"))
        #expect(try Folder.text(folder.location("out/quarantine.csv")).contains("half.xml,"))
    }

    @Test func aCollapsedColumn() throws {
        let folder = try TemporaryFolder()
        try Sample.copy("Tailspin", into: folder)
        let users = try Folder.text(folder.location("msol-users.csv"))
        try folder.write(
            users.replacing(/"tailspintoys:[^"]*"/, with: #""System.Collections.Generic.List`1[Microsoft.Online.Administration.UserLicense]""#),
            to: "msol-users.csv")
        let inspect = Coexist("inspect", folder.path)
        #expect(inspect.code == 2)
        let block = Self.block("msol-users.csv", of: inspect)
        #expect(block.contains("are the name of a .NET type instead of a list"))
        #expect(block.contains("Export again with Select-Object"))
        let run = Coexist("preflight", folder.path)
        #expect(run.lines.first?.contains("63 users · 67 devices") == true)
        #expect(run.text.contains("cannot be told"))
    }

    @Test func twoTenantsMixed() throws {
        let folder = try Self.fabrikam()
        try Sample.copy("Tailspin", into: folder, withProject: false)
        let run = Coexist("preflight", folder.path)
        #expect(run.code == 1)
        #expect(run.text.contains("blocker  DAT-10"))
        #expect(run.text.contains("outside the verified domains"))
    }

    @Test func rowsThatCannotBeReadAreNamed() throws {
        let folder = try Self.fabrikam()
        let users = try Folder.text(folder.location(Sample.fabrikamUsers))
        var rows = users.components(separatedBy: "\r\n")
        rows[3] += ",one,cell,too,many"
        try folder.write(rows.joined(separator: "\r\n"), to: Sample.fabrikamUsers)
        let inspect = Coexist("inspect", folder.path)
        #expect(inspect.code == 2)
        let block = Self.block(Sample.fabrikamUsers, of: inspect)
        #expect(block.contains("30 records · 1 not read"))
        #expect(block.contains("error line 4:"))
        let run = Coexist("preflight", folder.path, "--out", folder.location("out"))
        #expect(run.lines.first?.contains("29 users") == true)
        #expect(try Folder.text(folder.location("out/quarantine.csv")).contains("\(Sample.fabrikamUsers),4,"))
    }

    @Test(arguments: ["inspect", "preflight", "explain --user a"]) func aProjectFileWithATypo(command: String) throws {
        let folder = try Self.fabrikam()
        try folder.write("asOf: 2026-11-19\ntenant:\n  nmae: Fabrikam\n", to: "coexist.yaml")
        let run = Coexist(command.split(separator: " ").map(String.init) + [folder.path])
        #expect(run.code == 2)
        #expect(run.out.isEmpty)
        #expect(run.error.hasPrefix("coexist.yaml:3:3: Unknown key \"nmae\""))
        #expect(run.error.contains("name"))
    }

    @Test func aBrokenProjectFile() throws {
        let folder = try Self.fabrikam()
        try folder.write("tenant: {name: [\n", to: "coexist.yaml")
        let run = Coexist("preflight", folder.path)
        #expect(run.code == 2)
        #expect(run.error.contains(#/^coexist\.yaml:\d+:\d+: /#))
    }
}
