import ExportReading
import TenantModel
import Testing

@testable import Preflight

/// What is not known is said as what it is: what would settle it, and what was not read.
@Suite("Open questions of coverage")
struct OpenQuestionTests {
    /// A file with a sentence about it.
    static func file(_ provides: ExportInput, _ code: String) -> ImportedFile {
        var file = ImportedFile(path: "page.json", byteCount: 1, isZipEntry: false)
        file.provides = [provides]
        file.diagnostics = [Diagnostic(.warning, code: code, message: "m", fix: "f")]
        return file
    }

    @Test(
        "What a cut-short export of Intune policies does not show is not lost",
        arguments: [("incompleteExport", CoverageVerdict.depends), ("truncatedJSON", .depends), ("duplicateKey", .lost)])
    func cutShort(code: String, verdict: CoverageVerdict) throws {
        var tenant = TrapTests.tenant(.iOS, .allowsAccess, ["CameraEnabled": .boolean(false), "RequireEmailProfile": .boolean(true)])
        tenant.tenant.inputs = [Self.file(.intunePolicies, code)]
        let decisions = tenant.decisions()
        let population = try #require(decisions.coverage.population(tenant.user("anna")))
        #expect(population["CameraEnabled"]?.verdict == verdict && population["RequireEmailProfile"]?.verdict == verdict)
        #expect(population.hasNoReplacement == (verdict == .lost))
        #expect(population.mail == (verdict == .lost ? .removed : .unknown))
        guard verdict == .depends else { return }
        #expect(population["CameraEnabled"]?.reason == CoverageReason(.exportCutShort))
        #expect(POL01().evaluate(decisions).missing.contains(.intunePolicies))
    }

    @Test("A page of Conditional Access that is missing leaves open what blocks")
    func cutShortAccess() throws {
        var tenant = TrapTests.tenant(.iOS, .blocksAccess, ["PasswordMinimumLength": .number(6)])
        tenant.intune("i", "iosCompliancePolicy", ["passcodeMinimumLength": .number(6)], to: [.everybody])
        tenant.conditionalAccess(state: "disabled")
        #expect(tenant.coverage.population(tenant.user("anna"))?.access == .no)
        tenant.tenant.inputs = [Self.file(.conditionalAccess, "incompleteExport")]
        #expect(tenant.coverage.population(tenant.user("anna"))?.access == .unknown)
    }

    @Test("That Conditional Access was not read is another reason than that it does not include somebody")
    func accessNotRead() throws {
        var tenant = TrapTests.tenant(.iOS, .blocksAccess, ["PasswordMinimumLength": .number(6)])
        tenant.group("listed", nil)
        tenant.intune("i", "iosCompliancePolicy", ["passcodeMinimumLength": .number(6)], to: [.everybody])
        let unread = try TrapTests.result(tenant, "PasswordMinimumLength")
        #expect(unread.verdict == .depends && unread.reason == CoverageReason(.conditionalAccessNotRead, "i", "6"))
        tenant.conditionalAccess(["includegroups": ["listed"]])
        let read = try TrapTests.result(tenant, "PasswordMinimumLength")
        #expect(read.verdict == .depends && read.reason.kind == .noConditionalAccess)
    }

    @Test("A compliance policy that asks for a mail profile which does not arrive is named")
    func mailFlag() throws {
        var tenant = TrapTests.tenant(.iOS, .allowsAccess, ["RequireEmailProfile": .boolean(true)])
        tenant.intune("other", "iosGeneralDeviceConfiguration", ["cameraBlocked": .boolean(true)], to: [.everybody])
        #expect(try TrapTests.result(tenant, "RequireEmailProfile").reason == CoverageReason(.noMailProfile))
        tenant.intune("flag", "iosCompliancePolicy", ["managedEmailProfileRequired": .boolean(true)], to: [.everybody])
        let result = try TrapTests.result(tenant, "RequireEmailProfile")
        #expect(result.verdict == .lost && result.reason == CoverageReason(.mailRequiredWithoutProfile, "flag"))
    }

    @Test("A weaker value that only may arrive does not explain a loss")
    func perhapsWeaker() throws {
        var tenant = TrapTests.tenant(.iOS, .allowsAccess, ["PasswordMinimumLength": .number(6)])
        tenant.intune("kiosk", "iosGeneralDeviceConfiguration", ["passcodeMinimumLength": .number(4)], to: nil)
        #expect(try TrapTests.result(tenant, "PasswordMinimumLength").reason == CoverageReason(.noPolicyReaches))
        tenant.intune("idle", "iosGeneralDeviceConfiguration", ["passcodeMinimumLength": .number(6)], to: [])
        let result = try TrapTests.result(tenant, "PasswordMinimumLength")
        #expect(result.verdict == .lost && result.reason == CoverageReason(.onlyUnassigned, "idle"))
    }

    @Test(
        "What would settle which policy applies",
        arguments: [
            (nil, [ExportInput.basicMobilityPolicies]), (["listed"], [.groupMembers]), (["nowhere"], [.groupMembers]), (["sales"], []),
        ] as [([String]?, [ExportInput])])
    func uncertainty(targets: [String]?, expected: [ExportInput]) throws {
        var tenant = TrapTests.tenant(.iOS, .allowsAccess, ["CameraEnabled": .boolean(false)])
        tenant.group("listed", nil)
        tenant.policy("second", to: targets, priority: -1, ["CameraEnabled": .boolean(false)])
        tenant.intune("i", "iosGeneralDeviceConfiguration", ["cameraBlocked": .boolean(true)], to: [.everybody])
        tenant.policy("idle", to: ["sales"])
        let decisions = tenant.decisions()
        let population = try #require(decisions.coverage.population(tenant.user("anna")))
        #expect(population.uncertainty == Set(expected) && population.isUncertain == !expected.isEmpty)
        #expect(POL08().evaluate(decisions).missing == expected)
    }

    @Test("Exclusions that could not be read are asked for where they are, at the policies")
    func unreadExclusions() throws {
        var tenant = TrapTests.tenant(.iOS, .allowsAccess, ["CameraEnabled": .boolean(false)])
        tenant.settings.hasNoIntunePolicies = true
        tenant.tenant.policies.tenantRule = BasicMobilityTenantRule(appliesTo: "", blocksUnsupportedDevices: .unknown, exclusions: nil, evidence: .none)
        #expect(tenant.coverage.population(tenant.user("anna"))?.uncertainty == [.basicMobilityPolicies])
    }
}

extension RuleAnswer {
    /// The inputs without which it could not judge everything.
    fileprivate var missing: [ExportInput] {
        switch self {
        case .evaluated(_, let partial): partial
        case .notEvaluated(let inputs): inputs
        case .notApplicable: []
        }
    }
}
