import Preflight
import TenantModel
import Testing

/// A value of a kind that a control cannot have is no coverage, no weaker value and no loss: somebody has to look.
@Suite("Values that cannot be read")
struct UnreadableValueTests {
    @Test(
        "They need review",
        arguments: [
            ("CameraEnabled", PolicyValue.boolean(false), ["cameraBlocked": PolicyValue.list(["true"])]),
            ("CameraEnabled", .boolean(false), ["cameraBlocked": .text("yes")]), ("CameraEnabled", .boolean(false), ["cameraBlocked": .number(1)]),
            ("CameraEnabled", .boolean(false), ["cameraBlocked": .number(0)]), ("CameraEnabled", .boolean(false), ["cameraBlocked.a": .number(1)]),
            ("PasswordRequired", .boolean(true), ["passcodeRequired": .text("yes")]),
            ("PasswordMinimumLength", .number(6), ["passcodeMinimumLength": .text("six")]),
            ("PasswordMinimumLength", .number(6), ["passcodeMinimumLength": .text("1000000000000000000000000000000")]),
            ("PasswordMinimumLength", .number(6), ["passcodeMinimumLength": .boolean(false)]),
            ("MaxPasswordAttemptsBeforeWipe", .number(8), ["passcodeSignInFailureCountBeforeWipe": .number(-5)]),
            ("MaxPasswordAttemptsBeforeWipe", .number(8), ["passcodeSignInFailureCountBeforeWipe.a": .number(1)]),
            ("MaxPasswordAttemptsBeforeWipe", .number(8), ["passcodeSignInFailureCountBeforeWipe": .list(["8"])]),
            ("PasswordTimeout", .duration(seconds: 300), ["passcodeMinutesOfInactivityBeforeScreenTimeout": .text("2.5")]),
        ] as [(String, PolicyValue, [String: PolicyValue])])
    func review(setting: String, current: PolicyValue, values: [String: PolicyValue]) throws {
        var tenant = TrapTests.tenant(.iOS, .allowsAccess, [setting: current])
        tenant.intune("W", "iosGeneralDeviceConfiguration", values, to: [.to("sales")])
        let result = try TrapTests.result(tenant, setting)
        #expect(result.verdict == .needsReview && result.reason.kind == .valueNotComparable, "\(result)")
    }

    @Test(
        "A text that spells a boolean or a number is read",
        arguments: [
            ("CameraEnabled", PolicyValue.boolean(false), ["cameraBlocked": PolicyValue.text("True")]),
            ("PasswordTimeout", .duration(seconds: 300), ["passcodeMinutesOfInactivityBeforeScreenTimeout": .text("5")]),
        ] as [(String, PolicyValue, [String: PolicyValue])])
    func spelled(setting: String, current: PolicyValue, values: [String: PolicyValue]) throws {
        var tenant = TrapTests.tenant(.iOS, .allowsAccess, [setting: current])
        tenant.intune("W", "iosGeneralDeviceConfiguration", values, to: [.to("sales")])
        #expect(try TrapTests.result(tenant, setting).verdict == .coveredEqual)
    }
}
