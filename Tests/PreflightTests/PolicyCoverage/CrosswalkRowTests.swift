import Preflight
import ReferenceData
import TenantModel
import Testing

/// One control of the crosswalk with a Basic Mobility policy that needs it.
struct RowCase: Sendable, CustomTestStringConvertible {
    let row: CrosswalkRow

    var testDescription: String { row.description }

    static let all = Crosswalk.shipped.rows.filter { row in
        row.confidence != .uncertain && row.kind != .conditionalAccess && row.kind != .none && BasicMobilitySettings.shipped.named(row.setting) != nil
    }.map { RowCase(row: $0) }

    var platform: PolicyPlatform {
        switch row.platform {
        case "ios": .iOS
        case "windows": .windows
        default: .androidDeviceAdministrator
        }
    }

    var device: Platform { platform == .iOS ? .iOS : platform == .windows ? .windows : .android }

    /// The kind of policy that Microsoft sends to this control.
    var kind: BasicMobilityPolicy.Kind { row.route == .allow ? .allowsAccess : .blocksAccess }

    /// A value that asks something, and that the control is about.
    var value: PolicyValue {
        let choices: [PolicyValue] =
            switch row.setting {
            case "PasswordMinComplexChars": [.number(2)]
            case "PasswordQuality": [.number(5)]
            case "PasswordTimeout", "MaxPasswordGracePeriod": [.duration(seconds: 300)]
            case "ExchangeActiveSyncHost", "AccountName": [.text("mail.contoso.com")]
            default:
                BasicMobilitySettings.shipped.named(row.setting)?.requirement == .isTrue
                    ? [.boolean(true)]
                    : BasicMobilitySettings.shipped.named(row.setting)?.requirement == .isFalse
                        ? [.boolean(false)]
                        : BasicMobilitySettings.shipped.named(row.setting)?.type == .number
                            ? [.number(8)]
                            : (BasicMobilitySettings.shipped.named(row.setting)?.values ?? []).filter { !$0.hasPrefix("Allow") && !$0.hasPrefix("Dont") }.map {
                                .text($0)
                            }
            }
        return choices.first { row.concerns($0) } ?? .text("none found")
    }

    /// The settings of a Basic Mobility policy that needs it.
    var settings: [String: PolicyValue] { ["PasswordRequired": PolicyValue.boolean(true)].merging([row.setting: value]) { $1 } }

    /// What the control has to hold.
    var expected: PolicyValue { row.intuneValue(for: value)?.value ?? .text("anything") }

    /// A value that asks for less and is not "not set"; nil where there is none.
    var weaker: PolicyValue? {
        switch row.comparison {
        case .minAtLeast: expected.number.flatMap { $0 > 1 ? written($0 - 1) : nil }
        case .maxAtMost: expected.number.map { written($0 + 1) }
        case .enumAtLeast: .text("lowSecurityBiometric")
        case .exact: .text("something else")
        case .booleanEqual, .booleanInverse:
            row.kind == .settingsCatalog ? .text(["true": "false", "false": "true", "0": "1", "1": "0"][expected.description] ?? "?") : nil
        case .enumMap, .presence: nil
        }
    }

    private func written(_ number: Int) -> PolicyValue { row.conversion.base == .option ? .text(String(number)) : .number(number) }

    /// Whether Basic Mobility applies the setting on the platform; documentation differs from the mapping pages for a few.
    var acts: Bool {
        guard let setting = BasicMobilitySettings.shipped.named(row.setting) else { return false }
        let words: Set<String> = platform == .iOS ? ["ios"] : platform == .windows ? ["windows"] : ["android", "knox"]
        return !setting.platforms.isDisjoint(with: words)
    }

    var actsOnKnoxOnly: Bool {
        platform == .androidDeviceAdministrator && BasicMobilitySettings.shipped.named(row.setting)?.platforms.contains("android") != true
    }

    /// The coverage of the setting when the control holds a value; nil: no Intune policy.
    func coverage(_ found: PolicyValue?, others: [String: PolicyValue] = [:]) throws -> SettingCoverage {
        var tenant = PolicyTenant()
        tenant.add("anna", [device])
        tenant.group("sales", ["anna"])
        tenant.conditionalAccess()
        tenant.settings.hasNoIntunePolicies = found == nil
        tenant.policy("BMS", kind, to: ["sales"], settings)
        if let found {
            var policy = PolicyTenant.made("Intune", row.odataType, [row.property: found], platform: platform)
            policy.assignments = .known([.to("sales")])
            tenant.tenant.policies.intune.append(policy)
        }
        for (type, value) in others { tenant.intune("other", type, ["hostName": value], to: [.to("sales")]) }
        let coverage = tenant.coverage
        let population = try #require(coverage.population(tenant.user("anna"), platform))
        return try #require(population[row.setting])
    }
}

extension PolicyValue {
    fileprivate var number: Int? { Int(description) }
}

@Suite("Every certain and likely control of the crosswalk")
struct CrosswalkRowTests {
    @Test("The expected value covers the setting", arguments: RowCase.all)
    func covered(item: RowCase) throws {
        let result = try item.coverage(item.expected)
        guard item.acts else {
            #expect(result.verdict == .inert)
            return
        }
        // A compliance policy that asks for managed mail is worse than nothing without the profile.
        if item.row.setting == "RequireEmailProfile", item.row.kind == .compliance {
            #expect(result.verdict == .lost && result.reason.kind == .mailRequiredWithoutProfile)
            let both = try item.coverage(item.expected, others: ["iosEasEmailProfileConfiguration": .text("outlook.office365.com")])
            #expect(both.verdict == .coveredEqual)
            return
        }
        #expect(result.verdict.isCovered, "\(result)")
        let blocksByProfile = item.row.setting == "RequireEmailProfile" && item.kind == .blocksAccess
        #expect(blocksByProfile ? result.verdict == .coveredByOtherRoute : result.verdict != .coveredByOtherRoute, "\(result)")
        #expect(result.sources.count == 1 && result.property == item.row.property)
    }

    @Test("A value that asks for less is weaker", arguments: RowCase.all.filter { $0.weaker != nil && $0.acts })
    func weaker(item: RowCase) throws {
        let result = try item.coverage(item.weaker)
        #expect(result.verdict == .weaker, "\(result)")
        #expect(result.replacement == item.weaker)
    }

    @Test(
        "Two profiles with different values are a conflict, two with one value are none",
        arguments: RowCase.all.filter { $0.acts && $0.row.kind != .compliance })
    func conflict(item: RowCase) throws {
        guard let weaker = item.weaker else { return }
        for (second, verdict) in [(weaker, CoverageVerdict.conflict), (item.expected, .coveredEqual)] {
            var tenant = PolicyTenant()
            tenant.add("anna", [item.device])
            tenant.group("sales", ["anna"])
            tenant.policy("BMS", item.kind, to: ["sales"], item.settings)
            for (name, value) in [("first", item.expected), ("second", second)] {
                var policy = PolicyTenant.made(name, item.row.odataType, [item.row.property: value], platform: item.platform)
                policy.assignments = .known([.to("sales")])
                tenant.tenant.policies.intune.append(policy)
            }
            let result = try #require(tenant.coverage.population(tenant.user("anna"), item.platform)?[item.row.setting])
            #expect(result.verdict == verdict, "\(result)")
        }
    }

    @Test("Without an Intune policy the setting is lost", arguments: RowCase.all.filter(\.acts))
    func lost(item: RowCase) throws {
        let result = try item.coverage(nil)
        #expect(result.verdict == .lost)
        #expect(result.reason.kind == .noPoliciesStated)
    }

    @Test("A policy of the platform that does not set it leaves it lost; on Samsung Knox alone a person has to look", arguments: RowCase.all.filter(\.acts))
    func notSet(item: RowCase) throws {
        var tenant = PolicyTenant()
        tenant.add("anna", [item.device])
        tenant.group("sales", ["anna"])
        tenant.policy("BMS", item.kind, to: ["sales"], item.settings)
        var policy = PolicyTenant.made("Intune", item.row.odataType, ["somethingElse": .boolean(true)], platform: item.platform)
        policy.assignments = .known([.to("sales")])
        policy.family = policy.family == .emailProfile ? .restriction : policy.family
        policy.odataType = item.row.kind == .emailProfile ? "#microsoft.graph.somethingElse" : policy.odataType
        tenant.tenant.policies.intune.append(policy)
        let result = try #require(tenant.coverage.population(tenant.user("anna"), item.platform)?[item.row.setting])
        #expect(result.verdict == (item.actsOnKnoxOnly ? .needsReview : .lost), "\(result)")
        let reason: CoverageReason.Kind = item.row.setting == "RequireEmailProfile" ? .noMailProfile : .notSetInIntune
        #expect(result.reason.kind == (item.actsOnKnoxOnly ? .onlyOnSamsungKnox : reason), "\(result)")
    }
}
