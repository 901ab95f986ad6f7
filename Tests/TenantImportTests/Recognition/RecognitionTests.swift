import ExportReading
import Foundation
import TenantModel
import Testing

@testable import TenantImport

@Suite struct RecognitionTests {
    @Test(arguments: FormatFixture.all) func recognizesTheFormatByItsColumns(_ fixture: FormatFixture) throws {
        let input = try #require(try importing(TestFile(fixture.path, fixture.text)).inputs.first)
        #expect(input.format == fixture.format)
    }

    @Test func everyFormatHasAFixture() {
        let fixtures = Set(FormatFixture.all.map(\.format))
        #expect(ExportFormat.all.map(\.id).filter { !fixtures.contains($0) } == [])
    }

    @Test func everyFileOfTheFolderIsInTheListOnce() throws {
        let folder = sampleFolder.appendingPathComponent("Sources/TenantImport/Formats")
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        #expect(files.compactMap { ($0 as? URL)?.pathExtension }.count { $0 == "swift" } == ExportFormat.all.count)
        #expect(Set(ExportFormat.all.map(\.id)).count == ExportFormat.all.count)
    }

    @Test func theReadmeNamesEveryFormat() throws {
        let readme = try String(contentsOf: sampleFolder.appendingPathComponent("README.md"), encoding: .utf8)
        #expect(ExportFormat.all.map(\.id).filter { !readme.contains("`\($0)`") } == [])
    }

    @Test(arguments: ["template.members", "template.create", "template.m365add"]) func refusesTemplatesWithReasonAndRemedy(_ id: String) throws {
        let fixture = try #require(FormatFixture.all.first { $0.format == id })
        let tenant = try importing(TestFile(fixture.path, fixture.text))
        let diagnostic = try #require(tenant.inputs[0].diagnostics.first { $0.code == "notAnExport" })
        #expect(diagnostic.severity == .error)
        #expect(diagnostic.message.contains("form for"))
        #expect(diagnostic.fix?.isEmpty == false)
        #expect(tenant.users.count == 0)
    }

    @Test func aWordThatIsNoExportIsAnInfo() throws {
        let input = try importing(TestFile("notes.csv", "When,What\r\n1,2\r\n")).inputs[0]
        #expect(input.format == nil)
        #expect(input.diagnostics.map(\.severity) == [.info])
        #expect(input.records == 1)
    }

    static let withoutKey: [(String, String, String)] = [
        ("portal without deviceId", FormatFixture.portal.replacing(",deviceId", with: ""), "deviceid"),
        ("inventory without any id", "Device name,Managed by,Ownership,OS,Last check-in", "device id"),
        ("Get-MgDevice without DeviceId", "Id,DisplayName,TrustType,ApproximateLastSignInDateTime,OperatingSystem", "deviceid"),
        ("Active users without UPN", FormatFixture.g3.replacing("User principal name,", with: ""), "user principal name"),
        ("Get-MgUser without UPN", "Id,DisplayName,AssignedLicenses,Department", "userprincipalname"),
        ("Entra users without id", FormatFixture.e3.replacing("id,displayName", with: "displayName") + ",department", "id"),
        ("managedDevices without Entra id", "DeviceName,ManagementAgent,LastSyncDateTime,SerialNumber,Id", "azureaddeviceid"),
        ("ownership without device ids", "DeviceTrustLevel,DeviceOwnerUPN,DeviceDisplayName,DeviceOSType", "deviceid"),
    ]

    @Test(arguments: withoutKey) func namesTheMissingKeyColumn(_ name: String, header: String, missing: String) throws {
        let input = try importing(TestFile("file.csv", header + "\r\n")).inputs[0]
        let diagnostic = try #require(input.diagnostics.first { $0.code == "noJoinKey" })
        #expect(diagnostic.severity == .error)
        #expect(diagnostic.message.contains(missing))
        #expect(!input.codes.contains("unknownFormat"))
    }

    @Test func aFileOfNothingIsNoExport() throws {
        #expect(try importing(TestFile("empty.csv", "")).inputs[0].codes == ["emptyFile"])
    }
}
