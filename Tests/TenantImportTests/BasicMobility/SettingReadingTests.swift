import ExportReading
import TenantModel
import Testing

@Suite struct SettingReadingTests {
    static func value(_ name: String, _ text: String) throws -> (value: PolicyValue?, codes: [String]) {
        let tenant = try importing(
            TestFile("rules.csv", "Name,Policy,TargetGroups,PasswordRequired,\(name)\r\nSales{1},\(id(1)),\(id(2)),True,\"\(text)\"\r\n"))
        return (tenant.policies.basicMobility.first?[setting: name], tenant.inputs[0].codes.filter { $0 == "unreadableSetting" })
    }

    @Test(arguments: [
        ("AllowScreenshot", "False", PolicyValue.boolean(false)), ("AllowScreenshot", "$true", .boolean(true)), ("PasswordHistoryCount", "24", .number(24)),
        ("AntiVirusStatus", "4294967296", .number(4_294_967_296)), ("PasswordQuality", "327680.0", .number(327_680)),
        ("MaxPasswordGracePeriod", "15", .duration(seconds: 900)), ("MaxPasswordGracePeriod", "1.00:00:00", .duration(seconds: 86400)),
        ("MoviesRating", "DERatingab0Jaren", .text("DERatingab0Jahren")), ("AppsRating", "rating12plus", .text("Rating12plus")),
        ("AppsRating", "Rating4plus", .text("Rating4plus")), ("FirewallStatus", "True", .text("Required")),
        ("WorkFoldersSyncUrl", "https://work.contoso.com", .text("https://work.contoso.com")),
    ]) func valuesAreReadByTheirType(_ name: String, _ text: String, _ expected: PolicyValue) throws {
        let read = try Self.value(name, text)
        #expect(read.value == expected)
        #expect(read.codes == [])
    }

    @Test(arguments: [("AllowScreenshot", ""), ("AllowScreenshot", "$null"), ("PasswordTimeout", " "), ("FirewallStatus", "False")])
    func nothingIsNotSet(_ name: String, _ text: String) throws {
        let read = try Self.value(name, text)
        #expect(read.value == nil && read.codes == [])
    }

    @Test(arguments: [
        ("AllowScreenshot", "maybe"), ("PasswordMinimumLength", "six"), ("PasswordMinimumLength", "6.5"), ("PasswordTimeout", "5"),
        ("PasswordTimeout", "System.TimeSpan"), ("AppsRating", "3"), ("WorkFoldersSyncUrl", "Microsoft.Exchange.Data.SmtpAddress"),
        ("PasswordHistoryCount", "99999999999999999999999"),
    ]) func whatCannotBeReadIsLeftOutAndNamed(_ name: String, _ text: String) throws {
        let tenant = try importing(
            TestFile("rules.csv", "Name,Policy,TargetGroups,PasswordRequired,\(name)\r\nSales{1},\(id(1)),\(id(2)),True,\"\(text)\"\r\n"))
        #expect(tenant.policies.basicMobility.first?[setting: name] == nil)
        #expect(tenant.policies.basicMobility.first?[setting: "PasswordRequired"] == .boolean(true))
        let diagnostic = try #require(tenant.inputs[0].diagnostics.first { $0.code == "unreadableSetting" })
        #expect(diagnostic.severity == .warning)
        #expect(diagnostic.line == 2)
        #expect(diagnostic.message.contains(name) && diagnostic.message.contains("Sales{1}"))
        #expect(diagnostic.fix?.isEmpty == false)
    }

    @Test func manyUnreadableValuesAreCounted() throws {
        let rows = (0..<50).map { "R\($0){1},\(id(100 + $0)),\(id(2)),x\r\n" }.joined()
        let tenant = try importing(TestFile("rules.csv", "Name,Policy,TargetGroups,PasswordRequired\r\n" + rows))
        let codes = tenant.inputs[0].diagnostics.filter { $0.code == "unreadableSetting" }
        #expect(codes.count == 21)
        #expect(codes.last?.message.hasPrefix("30 more") == true)
    }

    @Test func encryptedTextsAreNeverDecoded() throws {
        let text = RuleText.rule(timeout: "<SS N=\"AccountName\">01000000d08c</SS>")
        let tenant = try importing(TestFile("rules.xml", text))
        #expect(tenant.policies.basicMobility.first?[setting: "AccountName"] == nil)
        #expect(tenant.inputs[0].codes.contains("secureStringIgnored"))
    }

    static let flattened = [
        "Microsoft.Exchange.Data.MultiValuedProperty`1[System.Guid]", "System.Collections.Generic.List`1[[System.Guid, mscorlib]]", "System.Guid[]",
        "Deserialized.Microsoft.Exchange.Data.MultiValuedProperty`1[[System.Guid, mscorlib, Version=4.0.0.0]]",
    ]

    @Test(arguments: flattened) func aFlattenedColumnIsAnErrorWithItsRemedy(_ value: String) throws {
        let tenant = try importing(TestFile("rules.csv", RuleText.csv(targets: value)))
        #expect(tenant.policies.basicMobility.first?.targets == nil)
        #expect(tenant.policies.basicMobility.first?.settings.count == 3)
        let diagnostic = try #require(tenant.inputs[0].diagnostics.first { $0.code == "collapsedColumn" })
        #expect(diagnostic.severity == .error)
        #expect(diagnostic.fix?.contains("@{n='TargetGroups';e={$_.TargetGroups -join ';'}}") == true)
    }

    @Test func rulesWithoutTargetsSaySo() throws {
        #expect(try importing(TestFile("rules.csv", RuleText.csv(targets: ""))).inputs[0].codes.contains("targetsMissing"))
        let without = try importing(TestFile("rules.csv", "Name,Policy,PasswordRequired\r\nSales{1},\(id(1)),True\r\n"))
        #expect(without.policies.basicMobility.first?.targets == nil)
        #expect(without.inputs[0].diagnostics.contains { $0.code == "targetsMissing" && $0.message.contains("column TargetGroups is missing") })
    }

    @Test func anEmptyListTargetsNobody() throws {
        let text = RuleText.rule(targets: "<Obj N=\"TargetGroups\" RefId=\"1\"><LST /></Obj>")
        #expect(try importing(TestFile("rules.xml", text)).policies.basicMobility.first?.targets == [])
    }
}
