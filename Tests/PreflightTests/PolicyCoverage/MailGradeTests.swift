import Preflight
import TenantModel
import Testing

/// What happens to managed mail.
@Suite("Managed mail")
struct MailGradeTests {
    static let generated: [String: PolicyValue] = [
        "hostName": .text("Outlook.office365.com"), "accountName": .text("Office 365 email"), "usernameSource": .text("userPrincipalName"),
        "emailAddressSource": .text("userPrincipalName"), "authenticationMethod": .text("usernameAndPassword"), "requireSsl": .boolean(true),
    ]

    static func mail(_ profile: [String: PolicyValue]?, to assignments: [PolicyAssignment]? = [.to("sales")], isManaged: Bool = true) -> MailGrade? {
        var tenant = TrapTests.tenant(.iOS, .allowsAccess, isManaged ? ["RequireEmailProfile": .boolean(true)] : [:])
        tenant.group("other", ["anna"])
        tenant.intune("restriction", "iosGeneralDeviceConfiguration", ["passcodeRequired": .boolean(true)], to: [.everybody])
        if let profile { tenant.intune("mail", "iosEasEmailProfileConfiguration", profile, to: assignments) }
        return tenant.coverage.population(tenant.user("anna"))?.mail
    }

    @Test("A profile as the evaluation generates it, for the same group, may still ask; any other will ask; none removes the account")
    func grades() {
        #expect(Self.mail(Self.generated) == .reauthPossible)
        #expect(Self.mail(nil) == .removed)
        #expect(Self.mail(Self.generated, to: []) == .removed)
        #expect(Self.mail(Self.generated, to: nil) == .unknown)
        #expect(Self.mail(Self.generated, to: [.everybody]) == .reauthLikely)
        #expect(Self.mail(Self.generated, to: [.to("other")]) == .reauthLikely)
        #expect(Self.mail(nil, isManaged: false) == MailGrade.none)
    }

    @Test(
        "Each difference from the generated profile makes people sign in again",
        arguments: [
            ("hostName", PolicyValue.text("mail.contoso.com")), ("accountName", .text("Work")), ("usernameSource", .text("primarySmtpAddress")),
            ("emailAddressSource", .text("primarySmtpAddress")), ("authenticationMethod", .text("certificate")), ("requireSsl", .boolean(false)),
            ("useOAuth", .boolean(true)),
        ])
    func differences(property: String, value: PolicyValue) {
        #expect(Self.mail(Self.generated.merging([property: value]) { $1 }) == .reauthLikely)
    }
}
