import ExportReading
import Preflight
import ReferenceData
import TenantModel
import Testing

@Suite struct ReplacementPlanTests {
    static func set(
        _ kind: BasicMobilityPolicy.Kind, _ settings: [(String, PolicyValue)], naming: ReplacementPlan.Naming = .same
    ) throws -> ReplacementSet {
        var tenant = Tenant()
        tenant.policies.basicMobility = [.test(kind, settings)]
        return try #require(ReplacementPlan(tenant, naming: naming).sets.first)
    }

    static func value(_ set: ReplacementSet, _ type: String, _ path: String) -> PolicyValue? {
        set.policies.first { $0.odataType == "#microsoft.graph." + type }?[path]
    }

    @Test func blockingPoliciesBecomeCompliancePoliciesAndAConditionalAccessPolicy() throws {
        let set = try Self.set(.blocksAccess, [("PasswordRequired", .boolean(true)), ("CameraEnabled", .boolean(false)), ("AllowJailbroken", .boolean(false))])
        #expect(
            set.policies.map { "\($0.platform?.rawValue ?? "") \($0.kind)" } == [
                "iOS compliance", "iOS restrictions", "android compliance", "android restrictions", "windows compliance", " conditionalAccess",
            ])
        #expect(Self.value(set, "iosCompliancePolicy", "securityBlockJailbrokenDevices") == .boolean(true))
        #expect(Self.value(set, "iosGeneralDeviceConfiguration", "passcodeRequired") == nil)
        #expect(set.policies.first { $0.kind == .conditionalAccess }?["state"] == .text("enabledForReportingButNotEnforced"))
        #expect(set.policies.allSatisfy { $0.displayName == "Sales phones" })
    }

    @Test(arguments: [BasicMobilityPolicy.Kind.allowsAccess, .unknown])
    func otherPoliciesBecomeProfilesThatBlockNobody(_ kind: BasicMobilityPolicy.Kind) throws {
        let set = try Self.set(kind, [("PasswordRequired", .boolean(true)), ("RequireEmailProfile", .boolean(true))])
        #expect(!set.policies.contains { $0.kind == .compliance || $0.kind == .conditionalAccess })
        #expect(Self.value(set, "iosEasEmailProfileConfiguration", "hostName") == .text("outlook.office365.com"))
    }

    @Test func microsoftsNamesAreAnOption() throws {
        let settings: [(String, PolicyValue)] = [("PasswordRequired", .boolean(true)), ("RequireEmailProfile", .boolean(true))]
        let names = try Self.set(.blocksAccess, settings, naming: .derived).policies.map(\.displayName)
        #expect(
            Set(names) == [
                "Sales phones_O365_i", "Sales phones_O365_i_Email", "Sales phones_O365_A", "Sales phones_O365_A_Email", "Sales phones_O365_W",
                "Sales phones_OfficeMDM",
            ])
    }

    @Test(arguments: [
        (["AllowSimplePassword", "PasswordMinComplexChars"], [1], "numericComplex"), (["PasswordMinComplexChars", "AllowSimplePassword"], [2], "alphanumeric"),
        (["PasswordMinComplexChars", "PasswordQuality"], [2, 6], "alphanumericWithSymbols"),
        (["PasswordQuality", "PasswordMinimumLength"], [1, 6], "numeric"),
        (["PasswordMinimumLength"], [6], "numeric"),
    ])
    func settingsThatShareAPropertyLeaveTheStricterValue(_ names: [String], _ numbers: [Int], _ expected: String) throws {
        var numbers = numbers[...]
        let settings = names.map { name -> (String, PolicyValue) in
            name.hasPrefix("Allow") ? (name, .boolean(false)) : (name, .number(numbers.popFirst() ?? 0))
        }
        for kind in [BasicMobilityPolicy.Kind.blocksAccess, .allowsAccess] {
            let set = try Self.set(kind, [("PasswordRequired", .boolean(true))] + settings)
            let type = kind == .blocksAccess ? "androidCompliancePolicy" : "androidGeneralDeviceConfiguration"
            #expect(Self.value(set, type, "passwordRequiredType") == .text(expected))
            for carried in set.policies.flatMap(\.carried) where carried.property == "passwordRequiredType" && carried.value == .text("numericComplex") {
                #expect(carried.setting == "AllowSimplePassword" || carried.remarks.contains(.overruled))
            }
        }
    }

    @Test func valuesOutsideIntunesRangeGoToTheStricterSideOrAreListed() throws {
        let short = try Self.set(.allowsAccess, [("PasswordRequired", .boolean(true)), ("PasswordMinimumLength", .number(2))])
        #expect(Self.value(short, "iosGeneralDeviceConfiguration", "passcodeMinimumLength") == .number(4))
        let carried = try #require(short.policies[0].carried.first { $0.setting == "PasswordMinimumLength" })
        #expect(carried.remarks == [.stricter])
        let long = try Self.set(.allowsAccess, [("PasswordRequired", .boolean(true)), ("PasswordMinimumLength", .number(15))])
        #expect(Self.value(long, "iosGeneralDeviceConfiguration", "passcodeMinimumLength") == nil)
        #expect(Self.value(long, "androidGeneralDeviceConfiguration", "passwordMinimumLength") == .number(15))
        #expect(long.notCarried.map { "\($0.setting) \($0.platform?.rawValue ?? "") \($0.reason)" } == ["PasswordMinimumLength iOS onlyWeaker"])
    }

    @Test(arguments: [(7, 5), (4, 4), (60, 15), (15, 15)]) func inactivityIsRoundedDownToWhatIOSKnows(_ minutes: Int, _ expected: Int) throws {
        let set = try Self.set(.blocksAccess, [("PasswordRequired", .boolean(true)), ("PasswordTimeout", .duration(seconds: minutes * 60))])
        #expect(Self.value(set, "iosCompliancePolicy", "passcodeMinutesOfInactivityBeforeScreenTimeout") == .number(expected))
    }

    @Test func everyNumberIsWithinIntunesRange() throws {
        for number in [0, 1, 3, 4, 11, 14, 16, 24, 50, 255, 400, 70000] {
            let names = ["PasswordMinComplexChars", "PasswordMinimumLength", "MaxPasswordAttemptsBeforeWipe", "PasswordExpirationDays", "PasswordHistoryCount"]
            for kind in [BasicMobilityPolicy.Kind.blocksAccess, .allowsAccess] {
                let set = try Self.set(kind, [("PasswordRequired", .boolean(true))] + names.map { ($0, .number(number)) })
                for policy in set.policies {
                    for row in Crosswalk.shipped.rows where row.odataType == policy.odataType {
                        guard let range = row.range, case .number(let written)? = policy[row.property] else { continue }
                        #expect(range.contains(written), "\(row): \(written) for \(number)")
                    }
                }
            }
        }
    }

    @Test(arguments: [
        ("WLANEnabled", PolicyValue.boolean(false), NotCarriedSetting.Reason.uncertainPairing), ("AntiVirusStatus", .number(1), .onlyCompliance),
        ("AutoUpdateStatus", .text("DeviceDefault"), .unknownMeaning),
        ("AllowConvenienceLogon", .boolean(false), .noCounterpart), ("PasswordComplexity", .number(3), .noCounterpart),
        ("EmailAddress", .text("a@b.c"), .takenFromDirectory), ("AccountName", .text("Mail"), .noMailProfile),
        ("FutureSetting", .boolean(true), .unknownSetting),
        ("PasswordMinimumLength", .number(6), .gateOff),
    ])
    func whatIsNotCarriedSaysWhy(_ name: String, _ value: PolicyValue, _ reason: NotCarriedSetting.Reason) throws {
        let set = try Self.set(.allowsAccess, [(name, value)])
        #expect(set.notCarried.filter { $0.setting == name }.map(\.reason) == [reason])
    }

    @Test func aRatingOfAnotherRegionIsLeftOut() throws {
        let set = try Self.set(.allowsAccess, [("RegionRatings", .text("au")), ("MoviesRating", .text("USRatingPG"))])
        #expect(set.notCarried.map(\.reason) == [.otherRegion])
        #expect(Self.value(set, "iosGeneralDeviceConfiguration", "mediaContentRatingAustralia.movieRating") == .text("allAllowed"))
    }

    @Test func valuesThatAskNothingAreNoSettings() throws {
        let set = try Self.set(.allowsAccess, [("CameraEnabled", .boolean(true)), ("AppsRating", .text("AllowAll")), ("SystemSecurityTLS", .boolean(false))])
        #expect(set.policies.isEmpty && set.notCarried.isEmpty)
    }

    @Test func policiesThatDoNothingAreSkipped() {
        var tenant = Tenant()
        tenant.policies.basicMobility = ["off", "leaving", "nobody", "on"].map { .test(.allowsAccess, name: $0, [("CameraEnabled", .boolean(false))]) }
        tenant.policies.basicMobility[0].isEnabled = .no
        tenant.policies.basicMobility[1].isPendingDeletion = true
        tenant.policies.basicMobility[2].targets = []
        let plan = ReplacementPlan(tenant)
        #expect(plan.skipped.map { "\($0.name) \($0.reason)" } == ["off disabled", "leaving pendingDeletion", "nobody forNobody"])
        #expect(plan.sets.map(\.name) == ["on"])
    }
}
