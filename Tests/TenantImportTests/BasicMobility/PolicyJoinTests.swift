import ExportReading
import TenantModel
import Testing

@Suite struct PolicyJoinTests {
    /// `name enabled kind targets` of every policy.
    static func summary(_ tenant: Tenant) -> [String] {
        tenant.policies.basicMobility.map {
            "\($0.name)|\($0.isEnabled)|\($0.kind)|\($0.targets.map { $0.map(\.text).joined(separator: ",") } ?? "?")|\($0.settings.count)"
        }
    }

    static let header = "Name,Policy,TargetGroups,Mode,PasswordRequired\r\n"

    @Test func aRuleJoinsItsPolicyById() throws {
        let tenant = try importing(
            TestFile("policies.csv", RuleText.policies(RuleText.engineering)),
            TestFile("rules.csv", Self.header + "Renamed{1},\(id(1)),\(id(9)),Enforce,True\r\n"))
        #expect(Self.summary(tenant) == ["Contoso Engineering|yes|allowsAccess|\(id(9))|1"])
        let policy = tenant.policies.basicMobility[0]
        #expect(policy.policyEvidence == Evidence(file: 0, row: 2) && policy.ruleEvidence == Evidence(file: 1, row: 2))
        #expect(policy.createdAt == Timestamp(year: 2024, month: 1, day: 1))
        #expect(tenant.inputs.flatMap(\.codes) == [])
        #expect(tenant.policies.rulesWithoutPolicy == [])
    }

    @Test(arguments: ["", "Contoso Engineering", "contoso.com/Configuration/Contoso Engineering"]) func elseByNameBeforeTheLastBrace(_ reference: String) throws
    {
        let tenant = try importing(
            TestFile("policies.csv", RuleText.policies(RuleText.engineering)),
            TestFile("rules.csv", Self.header + " CONTOSO engineering {2b18},\(reference),\(id(9)),Enforce,True\r\n"))
        #expect(Self.summary(tenant) == ["Contoso Engineering|yes|allowsAccess|\(id(9))|1"])
    }

    @Test func anotherIdOfTheSameNameIsAnotherPolicy() throws {
        let tenant = try importing(
            TestFile("policies.csv", RuleText.policies(RuleText.engineering)),
            TestFile("rules.csv", Self.header + "Contoso Engineering{1},\(id(7)),\(id(9)),Enforce,True\r\n"))
        #expect(Self.summary(tenant) == ["Contoso Engineering|yes|allowsAccess|?|0", "Contoso Engineering|unknown|unknown|\(id(9))|1"])
        #expect(tenant.policies.rulesWithoutPolicy == [Evidence(file: 1, row: 2)])
        #expect(tenant.input("rules.csv")?.codes == ["ruleWithoutPolicy"])
        #expect(tenant.input("policies.csv")?.codes == ["policyWithoutRule"])
    }

    @Test func enabledCountsAndTheRulesDisabledDoesNot() throws {
        let tenant = try importing(
            TestFile("policies.csv", RuleText.policies("Sales,\(id(1)),False,DeviceConditionalAccess,,")),
            TestFile(
                "rules.csv",
                "Name,Policy,TargetGroups,Mode,Disabled,PasswordRequired\r\nSales{1},\(id(1)),00000000-0000-0000-0000-000000000000,PendingDeletion,False,True\r\n"
            ))
        #expect(Self.summary(tenant) == ["Sales|no|blocksAccess||1"])
        #expect(tenant.policies.basicMobility[0].isPendingDeletion)
    }

    @Test func policiesListedTwiceCountOnce() throws {
        let tenant = try importing(
            TestFile(
                "a.csv", RuleText.policies("Sales,\(id(1)),True,,x,", "Lab,,True,,x,", header: "Name,ExchangeObjectId,Enabled,Type,Comment,WhenCreatedUTC")),
            TestFile(
                "b-all.csv", RuleText.policies("Sales,\(id(1)),True,DeviceSettings,,", "lab,\(id(2)),False,DeviceConditionalAccess,,2024-02-01T00:00:00Z")),
            TestFile("rules.csv", Self.header + "Sales{1},\(id(1)),\(id(9)),Enforce,True\r\nLab{2},\(id(2)),\(id(9)),Enforce,True\r\n"))
        #expect(Self.summary(tenant) == ["Sales|yes|allowsAccess|\(id(9))|1", "Lab|yes|blocksAccess|\(id(9))|1"])
        #expect(tenant.inputs.map(\.merged) == [0, 2, 0])
        #expect(tenant.inputs.map(\.records) == [2, 2, 2])
    }

    @Test func policiesAloneAreNotEnough() throws {
        let tenant = try importing(TestFile("policies.csv", RuleText.policies(RuleText.engineering)))
        #expect(Self.summary(tenant) == ["Contoso Engineering|yes|allowsAccess|?|0"])
        #expect(tenant.inputs[0].provides == [])
        #expect(tenant.inputs[0].codes == ["rulesMissing"])
        #expect(tenant.inputs[0].diagnostics[0].fix?.contains("Get-DeviceConfigurationRule") == true)
    }

    @Test func duplicateNamesAreToldApartById() throws {
        let tenant = try importing(
            TestFile("policies.csv", RuleText.policies("Sales,\(id(1)),True,DeviceSettings,,", "sales,\(id(2)),True,DeviceSettings,,")),
            TestFile("rules.csv", Self.header + "Sales{1},\(id(1)),\(id(8)),,True\r\nSales{2},\(id(2)),\(id(9)),,True\r\n"))
        #expect(Self.summary(tenant) == ["Sales|yes|allowsAccess|\(id(8))|1", "sales|yes|allowsAccess|\(id(9))|1"])
        #expect(tenant.input("policies.csv")?.codes == ["sharedPolicyName"])
    }

    @Test func aNameThatSeveralPoliciesHaveJoinsTheFreeOneElseNone() throws {
        let policies = TestFile("policies.csv", RuleText.policies("Sales,\(id(1)),True,DeviceSettings,,", "Sales,\(id(2)),True,DeviceSettings,,"))
        let one = try importing(policies, TestFile("rules.csv", Self.header + "Sales{1},\(id(1)),\(id(8)),,True\r\nSales{2},,\(id(9)),,True\r\n"))
        #expect(Self.summary(one) == ["Sales|yes|allowsAccess|\(id(8))|1", "Sales|yes|allowsAccess|\(id(9))|1"])
        let none = try importing(policies, TestFile("rules.csv", Self.header + "Sales{2},,\(id(9)),,True\r\n"))
        #expect(Self.summary(none).last == "Sales|unknown|unknown|\(id(9))|1")
        #expect(none.input("rules.csv")?.codes == ["ruleWithoutPolicy", "ambiguousPolicyName"])
    }

    @Test func aPolicyWithoutNameKeepsItsId() throws {
        let tenant = try importing(
            TestFile("policies.csv", RuleText.policies(",\(id(1)),True,DeviceSettings,,", ",,True,DeviceSettings,x,")),
            TestFile("rules.csv", Self.header + ",\(id(1)),\(id(9)),,True\r\n,,\(id(9)),,True\r\n"))
        #expect(Self.summary(tenant) == ["\(id(1))|yes|allowsAccess|\(id(9))|1"])
        #expect(tenant.inputs.map { $0.quarantined.map(\.reason) } == [["noKey"], ["noKey"]])
        #expect(tenant.inputs.map(\.records) == [2, 2])
    }

    @Test func theSameRuleInTwoFilesCountsOnce() throws {
        let newer = "Name,Policy,TargetGroups,Mode,PasswordRequired,WhenChangedUTC\r\n"
        let tenant = try importing(
            TestFile("a.csv", newer + "Sales{1},\(id(1)),\(id(8)),,True,2024-01-01T00:00:00Z\r\nLab{1},\(id(2)),\(id(8)),,True,2024-01-01T00:00:00Z\r\n"),
            TestFile("b.csv", newer + "Sales{1},\(id(1)),\(id(9)),,True,2025-01-01T00:00:00Z\r\nLab{1},\(id(2)),\(id(8)),,True,2025-01-01T00:00:00Z\r\n"))
        #expect(Self.summary(tenant) == ["Sales|unknown|unknown|\(id(9))|1", "Lab|unknown|unknown|\(id(8))|1"])
        #expect(tenant.inputs.map(\.merged) == [0, 2])
        #expect(tenant.inputs[0].codes.contains("ruleTwice"))
    }

    @Test(arguments: [
        ("Deserialized.Any.DeviceConditionalAccessRule", "", BasicMobilityPolicy.Kind.blocksAccess),
        ("Deserialized.Any.DeviceConfigurationRule", "", .allowsAccess),
        ("System.Management.Automation.PSObject", "", .unknown),
        ("System.Management.Automation.PSObject", "<B N=\"AllowJailbroken\">false</B>", .blocksAccess),
        ("System.Management.Automation.PSObject", "<S N=\"Type\">DeviceConditionalAccess</S>", .blocksAccess),
    ]) func theKindOfARuleAlone(_ type: String, _ property: String, _ kind: BasicMobilityPolicy.Kind) throws {
        let tenant = try importing(TestFile("rules.xml", RuleText.rule(timeout: RuleText.timeout + property, type: type)))
        #expect(tenant.policies.basicMobility.first?.kind == kind)
    }

    @Test func allPropertiesWithoutAllowJailbrokenMeanThatAccessIsAllowed() throws {
        let settings =
            "PasswordRequired,AllowSimplePassword,PasswordMinimumLength,AllowScreenshot,AllowAppStore,CameraEnabled,AllowiCloudBackup,WLANEnabled,BluetoothEnabled,PhoneMemoryEncrypted"
        let tenant = try importing(TestFile("rules.csv", "Name,Policy,TargetGroups,\(settings)\r\nSales{1},\(id(1)),\(id(2)),True,,,,,,,,,\r\n"))
        #expect(tenant.policies.basicMobility.first?.kind == .allowsAccess)
    }

    @Test func theTenantsRuleIsReadAndItsPolicySetAside() throws {
        let policy = RuleText.object([#"<S N="Name">Tenant</S>"#, #"<B N="Enabled">true</B>"#, #"<G N="ExchangeObjectId">\#(id(5))</G>"#])
        let rule = RuleText.object([
            #"<S N="Name">Tenant{1}</S>"#, #"<G N="Policy">\#(id(5))</G>"#, #"<S N="ApplyPolicyTo">ExchangeOnline</S>"#,
            #"<B N="BlockUnsupportedDevices">true</B>"#,
            #"<Obj N="ExclusionList" RefId="3"><LST><G>\#(id(8))</G><G>00000000-0000-0000-0000-000000000000</G></LST></Obj>"#,
        ])
        let tenant = try importing(TestFile("policy.xml", RuleText.clixml(policy)), TestFile("rule.xml", RuleText.clixml(rule)))
        let read = try #require(tenant.policies.tenantRule)
        #expect(read.appliesTo == "ExchangeOnline")
        #expect(read.blocksUnsupportedDevices == .yes)
        #expect(read.exclusions == [PolicyTarget(id: GUID(id(8)))])
        #expect(read.evidence == Evidence(file: 1, row: 2))
        #expect(tenant.policies.basicMobility.isEmpty)
        #expect(tenant.inputs.map(\.setAside) == [1, 0])
        #expect(tenant.inputs.map(\.provides) == [[], []])
        #expect(tenant.inputs.flatMap(\.codes) == [])
    }

    @Test func aFlattenedExclusionListIsUnknown() throws {
        let tenant = try importing(TestFile("tenant.csv", "Name,BlockUnsupportedDevices,ExclusionList\r\nTenant{1},False,System.Guid[]\r\n"))
        #expect(tenant.policies.tenantRule?.exclusions == nil)
        #expect(tenant.inputs[0].diagnostics.first { $0.code == "collapsedColumn" }?.fix?.contains("ExclusionList") == true)
    }

    @Test func policiesOfOtherKindsAreSetAside() throws {
        let tenant = try importing(
            TestFile("a.csv", RuleText.policies("Retention,\(id(5)),True,Dlp,,", "Sales,\(id(1)),True,DeviceSettings,,")),
            TestFile("b.csv", "Name,Enabled,Guid\r\nConnector,True,\(id(6))\r\n"), TestFile("rules.csv", Self.header + "Sales{1},\(id(1)),\(id(8)),,True\r\n"))
        #expect(Self.summary(tenant) == ["Sales|yes|allowsAccess|\(id(8))|1"])
        #expect(tenant.inputs.map(\.setAside) == [1, 1, 0])
        #expect(tenant.inputs.map(\.codes) == [["otherPolicies"], ["otherPolicies"], []])
    }

    @Test func typesOfOtherCmdletsAreNoBasicMobilityPolicies() throws {
        let text = RuleText.clixml(
            RuleText.object(
                [#"<S N="Name">x</S>"#, #"<B N="Enabled">true</B>"#, #"<G N="Guid">\#(id(5))</G>"#], type: "Deserialized.Microsoft.Exchange.Data.SendConnector")
        )
        #expect(try importing(TestFile("connectors.xml", text)).inputs[0].format == nil)
    }

    @Test func policiesAndRulesInOneFile() throws {
        let text = """
            [{"Name":"Sales","ExchangeObjectId":"\(id(1))","Enabled":true,"Type":"DeviceSettings","Comment":""},
            {"Name":"Sales{1}","Policy":"\(id(1))","TargetGroups":["\(id(8))"],"PasswordRequired":true},
            {"Name":"Tenant{1}","ApplyPolicyTo":"ExchangeOnline","BlockUnsupportedDevices":false,"ExclusionList":[]}]
            """
        let tenant = try importing(TestFile("all.json", text))
        #expect(Self.summary(tenant) == ["Sales|yes|allowsAccess|\(id(8))|1"])
        #expect(tenant.policies.tenantRule?.exclusions == [])
        #expect(tenant.inputs[0].provides == [.basicMobilityPolicies])
        #expect(tenant.inputs[0].codes == [])
    }

    @Test func thousandsOfPoliciesAreRead() throws {
        let count = 5000
        let policies = (0..<count).map { "P\($0),\(id($0 + 1)),True,DeviceSettings,,2024-01-01T00:00:00Z\r\n" }.joined()
        let rules = (0..<count).reversed().map { "P\($0){2b18},\($0 % 2 == 0 ? id($0 + 1) : ""),\(id(900_000 + $0)),,True\r\n" }.joined()
        let tenant = try importing(
            TestFile("policies.csv", "Name,ExchangeObjectId,Enabled,Type,Comment,WhenCreatedUTC\r\n" + policies), TestFile("rules.csv", Self.header + rules),
            threads: 2, chunkBytes: 4096)
        #expect(tenant.policies.basicMobility.count == count)
        #expect(tenant.policies.basicMobility.enumerated().allSatisfy { $1.name == "P\($0)" && $1.targets?.first?.id == GUID(id(900_000 + $0)) })
        #expect(tenant.inputs.flatMap(\.codes) == [])
    }

    @Test func aModeThatIsANumberIsNoted() throws {
        let tenant = try importing(TestFile("rules.csv", RuleText.csv(mode: "2")))
        #expect(tenant.inputs[0].codes.contains("enumerationAsNumber"))
        #expect(tenant.policies.basicMobility.first?.isPendingDeletion == false)
    }

    @Test(arguments: ["M365TenantConfig.ps1", "config.csv"]) func scriptsOfMicrosoft365DSCAreRefusedWithTheRemedy(_ path: String) throws {
        let input = try importing(TestFile(path, FormatFixture.dsc)).inputs[0]
        #expect(input.format == "m365dsc")
        #expect(input.codes == ["notAnExport"])
        #expect(input.diagnostics[0].fix?.contains("Export-Clixml -Depth 4") == true)
        #expect(input.records == 0 && input.quarantined.isEmpty && input.columns.isEmpty)
        #expect(input.sha256.count == 64)
    }

    @Test(arguments: ["notes.txt", "readme.md"]) func aTextAboutItIsNoScript(_ path: String) throws {
        #expect(try importing(TestFile(path, "We used Microsoft365DSC, then stopped.\nConfiguration is elsewhere.\n")).inputs[0].format == nil)
    }
}
