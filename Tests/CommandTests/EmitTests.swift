import ExportReading
import Foundation
import TestSupport
import Testing

/// `coexist policies --emit`: what it writes, says, and never overwrites.
struct EmitTests {
    /// Exports of one person with an iPhone and a policy that blocks access.
    private static func exports(in folder: TemporaryFolder) throws -> String {
        let (sales, policy) = (TenantText.id("Sales"), TenantText.id("policy"))
        try folder.write(
            "Display name,User principal name,Object Id,Licenses,Block credential\r\nAnna,anna@contoso.com,\(TenantText.id("anna")),Office 365 E3,FALSE\r\n",
            to: "exports/users.csv")
        try folder.write(
            "groupId,groupName,id,userPrincipalName,memberType\r\n\(sales),Sales,\(TenantText.id("anna")),anna@contoso.com,user\r\n", to: "exports/members.csv")
        try folder.write(
            "displayName,operatingSystem,operatingSystemVersion,joinType (trustType),registeredOwners,userNames,mdmDisplayName,mdmAppId,"
                + "approximateLastSignInDateTime,deviceId,isManaged,objectId,profileType\r\n"
                + "phone,iOS,26.1,Microsoft Entra registered,\(TenantText.id("anna")),,,7add3ecd-5b01-452e-b4bf-cdaf9df1d097,\(TenantText.daysAgo(1)),"
                + "\(TenantText.id("phone")),True,\(TenantText.id("object")),RegisteredDevice\r\n", to: "exports/entra.csv")
        try folder.write(
            #"[{"Name":"Phones","Type":"DeviceConditionalAccess","Enabled":true,"Comment":"","ExchangeObjectId":"\#(policy)"}]"#,
            to: "exports/bms-policies.json")
        try folder.write(
            #"[{"Name":"Phones{1}","Policy":"\#(policy)","TargetGroups":["\#(sales)"],"PasswordRequired":true,"PasswordMinimumLength":6,"#
                + #""AllowJailbroken":false,"CameraEnabled":false,"RequireEmailProfile":true,"PasswordTimeout":"00:07:00","WLANEnabled":false}]"#,
            to: "exports/bms-rules.json")
        return folder.location("exports")
    }

    private static func verdicts(_ run: Coexist) -> [String] {
        run.text.split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            return cells.count > 6 ? "\(cells[1]) \(cells[2]) \(cells[5])" : nil
        }
    }

    @Test func whatIsWrittenCoversWhatWouldBeLost() throws {
        let folder = try TemporaryFolder()
        let exports = try Self.exports(in: folder)
        let out = folder.location("out")
        let before = Coexist("policies", exports, "--no-intune-policies", "--format", "csv")
        #expect(Self.verdicts(before).contains { $0.hasSuffix("lost") }, "\(before.text)")
        let run = Coexist("policies", exports, "--no-intune-policies", "--emit", out)
        #expect(run.code < 2, "\(run.error)")
        #expect(run.text.contains("Written: ") && run.text.contains("for 1 Basic Mobility policy in \(out)"))
        #expect(run.text.contains("Left out: 1 setting,"))
        #expect(run.text.contains("Next: read \(out)/README.md"))
        let after = Coexist("policies", exports, out, "--format", "csv")
        #expect(after.error.contains("as if they were made"))
        let verdicts = Self.verdicts(after).filter { $0.hasPrefix("iOS ") && !$0.hasSuffix("inert") }
        #expect(verdicts.count == 6, "\(after.text)")
        #expect(verdicts.allSatisfy { $0.hasSuffix("covered-equal") || $0.hasSuffix("covered-stricter") }, "\(after.text)")
    }

    @Test func anEmittedFolderAmongTheExportsIsNotTakenForTheTenants() throws {
        let folder = try TemporaryFolder()
        let exports = try Self.exports(in: folder)
        #expect(Coexist("policies", exports, "--no-intune-policies", "--emit", exports + "/new").code < 2)
        let run = Coexist("policies", exports, "--no-intune-policies", "--format", "csv")
        #expect(Self.verdicts(run).contains { $0.hasSuffix("lost") })
        #expect(!run.error.contains("as if"))
    }

    @Test func twoRunsWriteTheSameAndEditedFilesAreKept() throws {
        let folder = try TemporaryFolder()
        let exports = try Self.exports(in: folder)
        let out = folder.location("out")
        let arguments = ["policies", exports, "--emit", out, "--no-intune-policies", "--as-of", "2026-11-19"]
        _ = Coexist(arguments)
        let first = try Folder.files(out)
        _ = Coexist(arguments)
        #expect(try Folder.files(out) == first)
        let edited = out + "/Phones/iOS compliance.json"
        try Data("{}".utf8).write(to: URL(filePath: edited))
        let run = Coexist(arguments)
        #expect(run.error.contains("iOS compliance.json was changed by hand; the new one is Phones/iOS compliance.new.json"))
        #expect(try Folder.text(edited) == "{}")
        _ = Coexist(arguments + ["--force"])
        #expect(try Folder.text(edited) != "{}")
    }

    @Test func derivedNamesAreMicrosofts() throws {
        let folder = try TemporaryFolder()
        let exports = try Self.exports(in: folder)
        _ = Coexist("policies", exports, "--no-intune-policies", "--emit", folder.location("out"), "--derived-names")
        #expect(try Folder.text(folder.location("out/Phones/iOS email.json")).contains(#""displayName": "Phones_O365_i_Email""#))
        #expect(try Folder.text(folder.location("out/Phones/Conditional Access.json")).contains(#""displayName": "Phones_OfficeMDM""#))
    }

    @Test func foldersThatHoldSomethingElseAreRefused() throws {
        let folder = try TemporaryFolder()
        let exports = try Self.exports(in: folder)
        let same = Coexist("policies", exports, "--emit", exports)
        #expect(same.code == 2 && same.error.contains("folder of the exports"))
        let out = folder.location("report")
        _ = Coexist("preflight", exports, "--out", out)
        let report = Coexist("policies", exports, "--emit", out)
        #expect(report.code == 2 && report.error.contains("folder of its own"))
    }

    @Test(arguments: ["--derived-names", "--force"]) func optionsOfEmitNeedIt(_ option: String) throws {
        let run = Coexist("policies", "SampleData/Fabrikam", option)
        #expect(run.code == 2 && run.error.contains("\(option) needs --emit"))
    }

    @Test func withoutPoliciesNothingIsWritten() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "Display name,User principal name,Object Id,Licenses,Block credential\r\nAnna,anna@contoso.com,,Office 365 E3,FALSE\r\n", to: "users.csv")
        let run = Coexist("policies", folder.path, "--emit", folder.location("out"))
        #expect(run.code == 0 && run.text.contains("Nothing written: no Basic Mobility policies were read."))
        #expect(try Folder.files(folder.location("out")).isEmpty)
    }

    @Test func jsonOnStandardOutputStaysJSON() throws {
        let folder = try TemporaryFolder()
        let run = Coexist("policies", try Self.exports(in: folder), "--no-intune-policies", "--emit", folder.location("out"), "--format", "json")
        #expect(run.out.withUnsafeBytes { NestedValue($0) } != nil)
        #expect(run.error.contains("Written: "))
    }
}
