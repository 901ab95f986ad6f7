import Preflight
import TenantModel
import Testing

/// Whom the assignments of an Intune policy reach.
@Suite("Whom an Intune policy reaches")
struct AssignmentReachTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let assignments: [PolicyAssignment]
        /// `sure`, `no` or the reason's kind.
        let expected: String

        init(_ name: String, _ assignments: [PolicyAssignment], _ expected: String) {
            (testDescription, self.assignments, self.expected) = (name, assignments, expected)
        }
    }

    /// Anna is in `in`, and through `outer`; not in `out`.
    static let cases = [
        Case("group", [.to("in")], "sure"), Case("nested group", [.to("outer")], "sure"), Case("other group", [.to("out")], "no"),
        Case("everybody", [.everybody], "sure"), Case("every device", [.everyDevice], "sure"), Case("nobody", [], "no"),
        Case("excluded", [.everybody, .without("in")], "no"), Case("excluded by nesting", [.to("in"), .without("outer")], "no"),
        Case("others excluded", [.everybody, .without("out")], "sure"),
        Case("users excluded from devices", [.everyDevice, .without("in")], "sure"),
        Case("devices excluded from users", [.everybody, .without("devices")], "sure"),
        Case("devices excluded from devices", [.everyDevice, .without("devices")], "deviceGroup"),
        Case("device group", [.to("devices")], "deviceGroup"), Case("filter", [.to("in", filter: "corporate")], "filter"),
        Case("filter on one way, none on another", [.to("in", filter: "corporate"), .everybody], "sure"),
        Case("filter for others", [.to("out", filter: "corporate")], "no"), Case("unknown group", [.to("nowhere")], "groupUnknown"),
        Case("group without members read", [.to("listed")], "groupMembersUnknown"),
        Case("perhaps excluded", [.everybody, .without("listed")], "groupMembersUnknown"),
        Case("surely excluded on a condition", [.to("in", filter: "x"), .without("in")], "no"),
        Case("removed", [PolicyAssignment(.group(PolicyTenant.target("in")), removes: true)], "no"),
        Case("collections", [PolicyAssignment(.other("configurationManagerCollectionAssignmentTarget"))], "no"),
        Case("ambiguous name", [PolicyAssignment(.group(PolicyTarget(id: nil, name: "twice")))], "groupAmbiguous"),
        Case("by name", [PolicyAssignment(.group(PolicyTarget(id: nil, name: " IN ")))], "sure"),
    ]

    @Test("By the lines of its assignments", arguments: cases)
    func assignments(item: Case) throws {
        var tenant = TrapTests.tenant(.iOS, .allowsAccess, ["CameraEnabled": .boolean(false)])
        tenant.group("in", ["anna"])
        tenant.group("outer", [], groups: ["in"])
        tenant.group("out", [])
        tenant.group("listed", nil)
        tenant.group("devices", [], devices: 2)
        tenant.group("twice", [])
        tenant.group("twice again", [], displayName: "Twice")
        tenant.intune("camera", "iosGeneralDeviceConfiguration", ["cameraBlocked": .boolean(true)], to: item.assignments)
        let population = try #require(tenant.coverage.population(tenant.user("anna")))
        let reach = population.reaching.first.map { $0.condition?.kind.rawValue ?? "sure" } ?? "no"
        #expect(reach == item.expected)
        let verdict = population["CameraEnabled"]?.verdict
        #expect(verdict == (reach == "sure" ? .coveredEqual : reach == "no" ? .lost : .depends))
    }

    @Test("A policy of another platform never reaches", arguments: [PolicyPlatform.macOS, .linux, .windows, .androidDeviceAdministrator])
    func otherPlatform(platform: PolicyPlatform) throws {
        var tenant = TrapTests.tenant(.iOS, .allowsAccess, ["CameraEnabled": .boolean(false)])
        let camera = "com.apple.applicationaccess_allowcamera"
        tenant.intune("catalog", "deviceManagementConfigurationPolicy", [camera: .text("false")], to: [.everybody]) { $0.platforms = [platform] }
        #expect(tenant.coverage.population(tenant.user("anna"))?.reaching.isEmpty == true)
        tenant.tenant.policies.intune[0].platforms = [platform, .iOS]
        #expect(try TrapTests.result(tenant, "CameraEnabled").verdict == .coveredEqual)
    }

    @Test("A profile that may set another value makes a sure one depend")
    func rival() throws {
        var tenant = TrapTests.tenant(.iOS, .allowsAccess, ["PasswordMinimumLength": .number(6)])
        tenant.intune("a", "iosGeneralDeviceConfiguration", ["passcodeMinimumLength": .number(6)], to: [.everybody])
        tenant.intune("b", "iosGeneralDeviceConfiguration", ["passcodeMinimumLength": .number(8)], to: [.to("sales", filter: "corporate")])
        let result = try TrapTests.result(tenant, "PasswordMinimumLength")
        #expect(result.verdict == .depends && result.reason.kind == .filter)
    }

    @Test("A weaker value that surely arrives leaves open what a better one on a condition would do")
    func betterOnCondition() throws {
        var tenant = TrapTests.tenant(.iOS, .allowsAccess, ["PasswordMinimumLength": .number(6)])
        tenant.intune("a", "iosGeneralDeviceConfiguration", ["passcodeMinimumLength": .number(4)], to: [.everybody])
        #expect(try TrapTests.result(tenant, "PasswordMinimumLength").verdict == .weaker)
        tenant.intune("b", "iosGeneralDeviceConfiguration", ["passcodeMinimumLength": .number(8)], to: nil)
        #expect(try TrapTests.result(tenant, "PasswordMinimumLength").verdict == .depends)
    }
}
