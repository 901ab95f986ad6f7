import Preflight
import TenantModel

/// The populations of ``CoverageSample``.
struct CoverageSettings {
    let name: (String) -> String

    func populations(_ tenant: Tenant) -> [CoveragePopulation] {
        let users = tenant.users.ids
        let outcomes = DecisionMaker(tenant: tenant, settings: ProjectSettings(), asOf: TenantText.now).decide().userOutcome
        func population(
            _ platform: PolicyPlatform, _ policies: [Int], shadowed: [Int] = [], _ users: [UserID], _ reaching: [PolicyReach],
            _ settings: [SettingCoverage], _ mail: MailGrade = .none, access: Trit = .unknown, isExcluded: Bool = false, isUncertain: Bool = false
        ) -> CoveragePopulation {
            CoveragePopulation(
                platform: platform, policies: policies, shadowed: shadowed, isExcluded: isExcluded, isUncertain: isUncertain, users: users,
                switching: users.count { outcomes[$0.row] == .switchesAtEnablement }, reaching: reaching, settings: settings, mail: mail, access: access)
        }
        let filter = PolicyReach(policy: 2, condition: CoverageReason(.filter, name("Corporate phones"), name("Sales mail")))
        return [
            population(.iOS, [0], shadowed: [1], Array(users.prefix(9)), [PolicyReach(policy: 0), filter], everyone, .removed, access: .no),
            population(.iOS, [0], Array(users.dropFirst(9).prefix(7)), [PolicyReach(policy: 0)], everyone, .reauthLikely, access: .yes),
            population(.androidDeviceAdministrator, [0], Array(users.dropFirst(4).prefix(6)), [], nothingReaches, access: .no),
            population(.iOS, [1], Array(users.dropFirst(16).prefix(3)), [filter], sales, .reauthPossible),
            population(.windows, [0, 1], Array(users.dropFirst(20).prefix(2)), [PolicyReach(policy: 3, condition: CoverageReason(.assignmentsUnknown))], open),
            population(.iOS, [], Array(users.dropFirst(22).prefix(1)), [PolicyReach(policy: 0)], [], isExcluded: true),
            population(.windows, [1], Array(users.dropFirst(24).prefix(1)), [PolicyReach(policy: 3)], [equal], isUncertain: true),
        ]
    }

    private var equal: SettingCoverage {
        SettingCoverage(
            setting: "PasswordRequired", label: name("Require a password"), current: .boolean(true), verdict: .coveredEqual, replacement: .boolean(true),
            sources: [0], property: "passcodeRequired", reason: CoverageReason(.equalValue, name("Phones of everyone_O365_i")))
    }

    private var everyone: [SettingCoverage] {
        let compliance = name("Phones of everyone_O365_i")
        return [
            equal,
            SettingCoverage(
                setting: "PasswordMinimumLength", label: name("Minimum password length"), current: .number(6), verdict: .coveredStricter,
                replacement: .number(8), sources: [0], property: "passcodeMinimumLength", reason: CoverageReason(.stricterValue, compliance)),
            SettingCoverage(
                setting: "PasswordTimeout", label: name("Lock after inactivity"), current: .duration(seconds: 300), verdict: .weaker,
                replacement: .duration(seconds: 900), sources: [0], property: "passcodeMinutesOfInactivityBeforeScreenTimeout",
                reason: CoverageReason(.weakerValue, compliance)),
            SettingCoverage(
                setting: "AllowJailbroken", label: name("Prevent jail broken or rooted devices"), current: .boolean(false), verdict: .coveredByOtherRoute,
                replacement: .boolean(true), sources: [0], property: "securityBlockJailbrokenDevices", reason: CoverageReason(.noConditionalAccess)),
            SettingCoverage(
                setting: "RequireEmailProfile", label: name("Require managing email profile"), current: .boolean(true), verdict: .lost,
                reason: CoverageReason(.noMailProfile)),
            SettingCoverage(
                setting: "MaxPasswordAttemptsBeforeWipe", label: name("Failures before wipe"), current: .number(11), verdict: .lost,
                reason: CoverageReason(.onlyUnassigned, name("iOS restrictions"))),
        ]
    }

    private var nothingReaches: [SettingCoverage] {
        [("PasswordMinimumLength", "Minimum password length", PolicyValue.number(6)), ("PhoneMemoryEncrypted", "Require data encryption", .boolean(true))].map {
            SettingCoverage(setting: $0.0, label: name($0.1), current: $0.2, verdict: .lost, reason: CoverageReason(.noPolicyReaches))
        }
    }

    private var sales: [SettingCoverage] {
        [
            SettingCoverage(
                setting: "CameraEnabled", label: name("Block the camera"), current: .boolean(false), verdict: .conflict, replacement: .text(name("both")),
                sources: [0, 1], property: "cameraBlocked",
                reason: CoverageReason(.differentValues, name("Phones of everyone_O365_i"), name("iOS restrictions"))),
            SettingCoverage(
                setting: "RequireEmailProfile", label: name("Require managing email profile"), current: .boolean(true), verdict: .depends,
                replacement: .boolean(true), sources: [2], property: "", reason: CoverageReason(.filter, name("Corporate phones"), name("Sales mail"))),
        ]
    }

    private var open: [SettingCoverage] {
        [
            SettingCoverage(
                setting: "PasswordMinComplexChars", label: name("Require an alphanumeric password"), current: .number(3), verdict: .needsReview,
                replacement: .text(name("alphanumeric")), sources: [3], property: "passwordRequiredType",
                reason: CoverageReason(.uncertainPairing, name("Windows baseline"))),
            SettingCoverage(
                setting: "AllowScreenshot", label: name("Block screen capture"), current: .boolean(false), verdict: .inert,
                reason: CoverageReason(.noEffectOnPlatform)),
        ]
    }
}
