import Preflight
import TenantModel
import Testing

/// A Conditional Access policy that asks for a compliant device counts only where it really stands in the way.
@Suite("Conditions of Conditional Access")
struct AccessConditionsTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let values: [String: PolicyValue]
        let access: Trit
        var platform = PolicyPlatform.iOS

        init(_ access: Trit, _ values: [String: PolicyValue], on platform: PolicyPlatform = .iOS) {
            (self.values, self.access, self.platform) = (values, access, platform)
        }

        var testDescription: String { "\(values) on \(platform): \(access)" }
    }

    private static let exchange = "00000002-0000-0ff1-ce00-000000000000"
    private static let controls = "grantcontrols.builtincontrols"
    private static let include = "conditions.applications.includeapplications"

    static let cases: [Case] = [
        Case(.yes, [:]),
        Case(.no, [controls: .list(["compliantDevice", "mfa"]), "grantcontrols.operator": .text("OR")]),
        Case(.yes, [controls: .list(["compliantDevice", "mfa"]), "grantcontrols.operator": .text("AND")]),
        Case(.unknown, [controls: .list(["compliantDevice", "mfa"])]),
        Case(.unknown, [controls: .list(["compliantDevice", "domainJoinedDevice"]), "grantcontrols.operator": .text("OR")]),
        Case(.yes, [controls: .list(["compliantDevice"]), "grantcontrols.operator": .text("OR")]),
        Case(.no, ["grantcontrols.operator": .text("OR"), "grantcontrols.termsofuse": .list(["x"])]),
        Case(.no, ["grantcontrols.operator": .text("OR"), "grantcontrols.authenticationstrength.id": .text("x")]),
        Case(.no, ["conditions.platforms.includeplatforms": .list(["android"])]),
        Case(.yes, ["conditions.platforms.includeplatforms": .list(["android"])], on: .androidDeviceAdministrator),
        Case(.yes, ["conditions.platforms.includeplatforms": .list(["android", "iOS"])]),
        Case(.yes, ["conditions.platforms.includeplatforms": .list(["all"])]),
        Case(.no, ["conditions.platforms.includeplatforms": .list(["all"]), "conditions.platforms.excludeplatforms": .list(["iOS"])]),
        Case(.yes, ["conditions.platforms.excludeplatforms": .list(["windows"])]),
        Case(.no, [include: .list(["797f4846-ba00-4fd7-ba43-dac1f8f63013"])]), Case(.no, [include: .list(["None"])]),
        Case(.yes, [include: .list(["Office365"])]), Case(.yes, [include: .list([exchange.uppercased()])]),
        Case(.no, ["conditions.applications.excludeapplications": .list(["Office365"])]),
        Case(.no, ["conditions.applications.excludeapplications": .list([exchange])]),
        Case(.yes, ["conditions.applications.excludeapplications": .list(["797f4846-ba00-4fd7-ba43-dac1f8f63013"])]),
        Case(.no, ["conditions.clientapptypes": .list(["browser"])]), Case(.no, ["conditions.clientapptypes": .list(["exchangeActiveSync", "other"])]),
        Case(.yes, ["conditions.clientapptypes": .list(["browser", "mobileAppsAndDesktopClients"])]),
        Case(.yes, ["conditions.clientapptypes": .list(["all"])]),
        Case(.unknown, ["conditions.signinrisklevels": .list(["high"])]), Case(.yes, ["conditions.signinrisklevels": .list([])]),
        Case(.unknown, ["conditions.userrisklevels": .list(["high"])]),
        Case(.unknown, ["conditions.locations.includelocations": .list(["All"]), "conditions.locations.excludelocations": .list(["AllTrusted"])]),
        Case(.unknown, ["conditions.locations.includelocations": .list(["x"])]),
        Case(.yes, ["conditions.locations.includelocations": .list(["All"]), "conditions.locations.excludelocations": .list([])]),
        Case(.unknown, ["conditions.devices.devicefilter.mode": .text("include"), "conditions.devices.devicefilter.rule": .text("x")]),
    ]

    @Test(
        "Whether it gates",
        arguments: cases)
    func gates(_ tested: Case) throws {
        var tenant = PolicyTenant()
        tenant.add("anna", [.iOS, .android])
        tenant.group("sales", ["anna"])
        tenant.policy("BMS", .blocksAccess, to: ["sales"], ["PasswordRequired": .boolean(true), "PasswordMinimumLength": .number(6)])
        tenant.intune("i", "iosCompliancePolicy", ["passcodeMinimumLength": .number(6)], to: [.everybody])
        tenant.conditionalAccess(conditions: tested.values)
        let population = try #require(tenant.coverage.population(tenant.user("anna"), tested.platform))
        #expect(population.access == tested.access)
        guard tested.platform == .iOS else { return }
        let verdict: CoverageVerdict = tested.access == .yes ? .coveredEqual : tested.access == .no ? .coveredByOtherRoute : .depends
        #expect(population["PasswordMinimumLength"]?.verdict == verdict)
    }
}
