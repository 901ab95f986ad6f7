import Preflight
import TenantModel
import Testing

/// A named test for each finding of the field that changes a decision.
@Suite("Traps of the field")
struct TrapTests {
    /// One user in one group, with one Basic Mobility policy for it.
    static func tenant(
        _ platform: Platform = .iOS, _ kind: BasicMobilityPolicy.Kind = .allowsAccess, _ settings: [String: PolicyValue]
    ) -> PolicyTenant {
        var tenant = PolicyTenant()
        tenant.add("anna", [platform])
        tenant.group("sales", ["anna"])
        tenant.policy("BMS", kind, to: ["sales"], ["PasswordRequired": PolicyValue.boolean(true)].merging(settings) { $1 })
        return tenant
    }

    static func result(_ tenant: PolicyTenant, _ setting: String, _ platform: PolicyPlatform = .iOS) throws -> SettingCoverage {
        try #require(tenant.coverage.population(tenant.user("anna"), platform)?[setting])
    }

    @Test(
        "The kind of policy decides which Intune policy replaces it (trap 0.3)",
        arguments: [
            (BasicMobilityPolicy.Kind.blocksAccess, "iosCompliancePolicy", CoverageVerdict.coveredEqual),
            (.blocksAccess, "iosGeneralDeviceConfiguration", .coveredByOtherRoute), (.allowsAccess, "iosGeneralDeviceConfiguration", .coveredEqual),
            (.allowsAccess, "iosCompliancePolicy", .coveredByOtherRoute), (.unknown, "iosCompliancePolicy", .coveredEqual),
        ])
    func kinds(kind: BasicMobilityPolicy.Kind, type: String, verdict: CoverageVerdict) throws {
        var tenant = Self.tenant(.iOS, kind, ["PasswordMinimumLength": .number(6)])
        tenant.conditionalAccess()
        tenant.intune("i", type, ["passcodeMinimumLength": .number(6)], to: [.to("sales")])
        #expect(try Self.result(tenant, "PasswordMinimumLength").verdict == verdict)
    }

    @Test("Settings that gate nothing are on no other route")
    func neutralRoute() throws {
        for kind in [BasicMobilityPolicy.Kind.blocksAccess, .allowsAccess] {
            var tenant = Self.tenant(.iOS, kind, ["CameraEnabled": .boolean(false)])
            tenant.intune("i", "iosGeneralDeviceConfiguration", ["cameraBlocked": .boolean(true)], to: [.to("sales")])
            #expect(try Self.result(tenant, "CameraEnabled").verdict == .coveredEqual)
        }
    }

    @Test(
        "Compliance blocks nothing without Conditional Access",
        arguments: [
            (["enabled", "All", ""], CoverageVerdict.coveredEqual, CoverageVerdict.coveredEqual, Trit.yes),
            (["enabledForReportingButNotEnforced", "All", ""], .coveredByOtherRoute, .weaker, .no),
            (["disabled", "All", ""], .coveredByOtherRoute, .weaker, .no),
            (["enabled", "All", "sales"], .coveredByOtherRoute, .weaker, .no), (["enabled", "sales", ""], .coveredEqual, .coveredEqual, .yes),
            (["enabled", "anna", ""], .coveredEqual, .coveredEqual, .yes), (["enabled", "listed", ""], .depends, .depends, .unknown),
            (["enabled", "All", "listed"], .depends, .depends, .unknown), ([], .depends, .depends, .unknown),
        ] as [([String], CoverageVerdict, CoverageVerdict, Trit)])
    func conditionalAccess(access: [String], length: CoverageVerdict, jailbreak: CoverageVerdict, expected: Trit) throws {
        var tenant = Self.tenant(.iOS, .blocksAccess, ["PasswordMinimumLength": .number(6), "AllowJailbroken": .boolean(false)])
        tenant.group("listed", nil)
        tenant.intune(
            "i", "iosCompliancePolicy", ["passcodeMinimumLength": .number(6), "securityBlockJailbrokenDevices": .boolean(true)], to: [.to("sales")])
        if access.count == 3 {
            let list = access[1] == "sales" || access[1] == "listed" ? "includegroups" : "includeusers"
            tenant.conditionalAccess([list: [access[1]], "excludegroups": access[2].isEmpty ? [] : [access[2]]], state: access[0])
        }
        #expect(try Self.result(tenant, "PasswordMinimumLength").verdict == length)
        #expect(try Self.result(tenant, "AllowJailbroken").verdict == jailbreak)
        #expect(tenant.coverage.population(tenant.user("anna"))?.access == expected)
    }

    @Test("The wipe count is lost where only the evaluation's policies are there (trap 0.5)")
    func wipeCount() throws {
        var tenant = Self.tenant(.iOS, .blocksAccess, ["MaxPasswordAttemptsBeforeWipe": .number(6)])
        tenant.conditionalAccess()
        tenant.intune("BMS_O365_i", "iosCompliancePolicy", ["passcodeRequired": .boolean(true), "passcodeMinimumLength": .number(6)], to: [.to("sales")])
        let lost = try Self.result(tenant, "MaxPasswordAttemptsBeforeWipe")
        #expect(lost.verdict == .lost && lost.reason.kind == .notSetInIntune)
        tenant.intune("by hand", "iosGeneralDeviceConfiguration", ["passcodeSignInFailureCountBeforeWipe": .number(6)], to: [.to("sales")])
        #expect(try Self.result(tenant, "MaxPasswordAttemptsBeforeWipe").verdict == .coveredEqual)
    }

    @Test("An Android Enterprise policy is no coverage of a device administrator's device (trap 0.6)")
    func androidEnterprise() throws {
        var tenant = Self.tenant(.android, .allowsAccess, ["PasswordMinimumLength": .number(6)])
        tenant.intune("work profile", "androidWorkProfileGeneralDeviceConfiguration", ["passwordMinimumLength": .number(8)], to: [.everybody])
        let result = try Self.result(tenant, "PasswordMinimumLength", .androidDeviceAdministrator)
        #expect(result.verdict == .needsReview && result.reason.kind == .afterReenrollment)
        let population = try #require(tenant.coverage.population(tenant.user("anna"), .androidDeviceAdministrator))
        #expect(population.reaching == [PolicyReach(policy: 0, condition: CoverageReason(.afterReenrollment, "work profile"))])
        tenant.intune("device administrator", "androidGeneralDeviceConfiguration", ["passwordMinimumLength": .number(6)], to: [.everybody])
        #expect(try Self.result(tenant, "PasswordMinimumLength", .androidDeviceAdministrator).verdict == .coveredEqual)
    }

    @Test("The delay after the lock is not the lock (trap 0.7)")
    func inactivity() throws {
        var tenant = Self.tenant(.iOS, .allowsAccess, ["PasswordTimeout": .duration(seconds: 300)])
        tenant.intune("i", "iosGeneralDeviceConfiguration", ["passcodeMinutesOfInactivityBeforeLock": .number(5)], to: [.everybody])
        #expect(try Self.result(tenant, "PasswordTimeout").verdict == .lost)
        tenant.tenant.policies.intune[0].values["passcodeminutesofinactivitybeforescreentimeout"] = .number(5)
        #expect(try Self.result(tenant, "PasswordTimeout").verdict == .coveredEqual)
    }

    @Test("A v1.0 export cannot show the screen timeout of a compliance policy, nor a mail profile (traps 0.7 and 2.1)")
    func v1() throws {
        var tenant = Self.tenant(.iOS, .blocksAccess, ["PasswordTimeout": .duration(seconds: 300), "RequireEmailProfile": .boolean(true)])
        tenant.conditionalAccess()
        tenant.intune("i", "iosCompliancePolicy", ["passcodeRequired": .boolean(true)], to: [.everybody]) { $0.isFromV1 = true }
        tenant.intune("g", "iosGeneralDeviceConfiguration", ["cameraBlocked": .boolean(true)], to: [.everybody]) { $0.isFromV1 = true }
        for setting in ["PasswordTimeout", "RequireEmailProfile"] {
            let result = try Self.result(tenant, setting)
            #expect(result.verdict == .depends && result.reason.kind == .notInV1Export, "\(result)")
        }
        #expect(tenant.coverage.population(tenant.user("anna"))?.mail == .unknown)
        tenant.tenant.policies.intune[1].isFromV1 = false
        #expect(try Self.result(tenant, "PasswordTimeout").verdict == .lost)
        tenant.tenant.policies.intune[2].isFromV1 = false
        #expect(tenant.coverage.population(tenant.user("anna"))?.mail == .removed)
    }

    @Test("Only profiles of v1.0 hide a mail profile, not Conditional Access or compliance of v1.0")
    func v1WithoutProfiles() throws {
        for withBetaProfile in [false, true] {
            var tenant = Self.tenant(.iOS, .allowsAccess, ["RequireEmailProfile": .boolean(true)])
            tenant.conditionalAccess()
            tenant.tenant.policies.intune[0].isFromV1 = true
            tenant.intune("c", "iosCompliancePolicy", ["passcodeRequired": .boolean(true)], to: [.everybody]) { $0.isFromV1 = true }
            if withBetaProfile { tenant.intune("g", "iosGeneralDeviceConfiguration", ["cameraBlocked": .boolean(true)], to: [.everybody]) }
            #expect(try Self.result(tenant, "RequireEmailProfile").verdict == .lost)
            #expect(tenant.coverage.population(tenant.user("anna"))?.mail == .removed)
        }
    }

    @Test(
        "A profile for a network or a certificate, or of an unknown type, is no replacement",
        arguments: [
            IntunePolicy.Family.wiFiProfile, .vpnProfile, .certificateProfile, .other, .restriction,
        ])
    func noReplacement(family: IntunePolicy.Family) throws {
        var tenant = Self.tenant(.iOS, .allowsAccess, ["CameraEnabled": .boolean(false)])
        tenant.intune("x", "iosWiFiConfiguration", [:], to: [.everybody]) { $0.family = family }
        let population = try #require(tenant.coverage.population(tenant.user("anna")))
        #expect(population.hasNoReplacement == (family != .restriction))
        #expect(population["CameraEnabled"]?.reason.kind == (family == .restriction ? .notSetInIntune : .noPolicyReaches))
    }

    @Test("Option 0 of the Windows choice for passwords means enabled (trap 0.8)", arguments: [("0", CoverageVerdict.coveredEqual), ("1", .weaker)])
    func invertedChoice(option: String, verdict: CoverageVerdict) throws {
        // Basic Mobility applies the gate on iOS alone, so the control is looked at by itself.
        var tenant = Self.tenant(.windows, .allowsAccess, ["AllowDiagnosticSubmission": .boolean(false), "PasswordMinComplexChars": .number(2)])
        let catalog = "device_vendor_msft_policy_config_"
        tenant.intune(
            "catalog", "deviceManagementConfigurationPolicy",
            [catalog + "system_allowtelemetry": .text(option), catalog + "devicelock_alphanumericdevicepasswordrequired": .text(option)], to: [.everybody]
        ) { $0.platforms = [.windows] }
        #expect(try Self.result(tenant, "AllowDiagnosticSubmission", .windows).verdict == verdict)
        #expect(try Self.result(tenant, "PasswordMinComplexChars", .windows).verdict == verdict)
        #expect(try Self.result(tenant, "PasswordRequired", .windows).verdict == .inert)
    }

    @Test("No assignments in the file is not unassigned (trap 0.9)")
    func unknownAssignments() throws {
        var tenant = Self.tenant(.iOS, .allowsAccess, ["CameraEnabled": .boolean(false)])
        tenant.intune("camera", "iosGeneralDeviceConfiguration", ["cameraBlocked": .boolean(true), "passcodeRequired": .boolean(true)], to: nil)
        let open = try Self.result(tenant, "CameraEnabled")
        #expect(open.verdict == .depends && open.reason == CoverageReason(.assignmentsUnknown, "camera"))
        #expect(tenant.coverage.gapOfUser == [.unknown])
        tenant.tenant.policies.intune[0].assignments = .known([])
        let lost = try Self.result(tenant, "CameraEnabled")
        #expect(lost.verdict == .lost && lost.reason == CoverageReason(.onlyUnassigned, "camera"))
        #expect(tenant.coverage.population(tenant.user("anna"))?.hasNoReplacement == true)
    }

    @Test("Without PasswordRequired the other password settings do nothing on iOS, and count on Windows and Android")
    func gate() throws {
        for (platform, device) in [(PolicyPlatform.iOS, Platform.iOS), (.windows, .windows), (.androidDeviceAdministrator, .android)] {
            var tenant = PolicyTenant()
            tenant.add("anna", [device])
            tenant.group("sales", ["anna"])
            tenant.policy("BMS", to: ["sales"], ["PasswordRequired": .boolean(false), "PasswordMinimumLength": .number(6)])
            tenant.settings.hasNoIntunePolicies = true
            let result = try Self.result(tenant, "PasswordMinimumLength", platform)
            #expect(platform == .iOS ? result.verdict == .inert && result.reason.kind == .gateOff : result.verdict == .lost)
        }
    }

    @Test("Values that ask nothing are not configured")
    func notConfigured() throws {
        var tenant = Self.tenant(
            .iOS, .blocksAccess,
            [
                "AllowSimplePassword": .boolean(true), "CameraEnabled": .boolean(true), "ForceEncryptedBackup": .boolean(false),
                "PasswordMinComplexChars": .number(0), "PasswordExpirationDays": .number(0), "Unheard": .text("x"), "MoviesRating": .text("AllowAll"),
            ])
        tenant.settings.hasNoIntunePolicies = true
        let population = try #require(tenant.coverage.population(tenant.user("anna")))
        #expect(population.summary == ["PasswordRequired lost noPoliciesStated", "MoviesRating inert noEffectOnPlatform"])
    }

    @Test("The strictest compliance policy counts, and it beats profiles")
    func compliance() throws {
        var tenant = Self.tenant(.iOS, .blocksAccess, ["PasswordMinimumLength": .number(6)])
        tenant.conditionalAccess()
        tenant.intune("weak", "iosCompliancePolicy", ["passcodeMinimumLength": .number(4)], to: [.everybody])
        tenant.intune("profile", "iosGeneralDeviceConfiguration", ["passcodeMinimumLength": .number(8)], to: [.everybody])
        #expect(try Self.result(tenant, "PasswordMinimumLength").verdict == .weaker)
        tenant.intune("strong", "iosCompliancePolicy", ["passcodeMinimumLength": .number(6)], to: [.everybody])
        let result = try Self.result(tenant, "PasswordMinimumLength")
        #expect(result.verdict == .coveredEqual && result.sources == [3])
    }

    @Test("Roundings that Intune cannot avoid are not weaker")
    func roundings() throws {
        var tenant = Self.tenant(.windows, .blocksAccess, ["PasswordTimeout": .duration(seconds: 7 * 60), "PasswordMinComplexChars": .number(1)])
        tenant.intune(
            "w", "windows10CompliancePolicy", ["passwordMinutesOfInactivityBeforeLock": .number(5), "passwordMinimumCharacterSetCount": .number(2)],
            to: [.everybody])
        for setting in ["PasswordTimeout", "PasswordMinComplexChars"] {
            let result = try Self.result(tenant, setting, .windows)
            #expect(result.verdict == .coveredStricter && result.reason.kind == .roundedByIntune, "\(result)")
        }
    }

    @Test("A custom profile and an export without settings hide what they set; app protection replaces nothing")
    func customProfile() throws {
        var tenant = Self.tenant(.iOS, .allowsAccess, ["CameraEnabled": .boolean(false)])
        tenant.intune("app", "iosManagedAppProtection", [:], to: [.everybody]) { $0.family = .appProtection }
        tenant.intune("other", "iosGeneralDeviceConfiguration", ["appStoreBlocked": .boolean(true)], to: [.everybody])
        #expect(try Self.result(tenant, "CameraEnabled").verdict == .lost)
        tenant.intune("custom", "iosCustomConfiguration", [:], to: [.everybody])
        let result = try Self.result(tenant, "CameraEnabled")
        #expect(result.verdict == .needsReview && result.reason == CoverageReason(.valueNotComparable, "custom"))
        tenant.tenant.policies.intune.removeLast()
        tenant.tenant.policies.intune[1].lacksSettings = true
        #expect(try Self.result(tenant, "CameraEnabled").verdict == .needsReview)
    }
}
