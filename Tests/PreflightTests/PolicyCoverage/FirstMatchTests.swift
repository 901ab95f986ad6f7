import ExportReading
import Preflight
import TenantModel
import Testing

/// Which Basic Mobility policy applies to whom.
@Suite("The Basic Mobility policy in effect")
struct FirstMatchTests {
    /// Anna is in sales and in all, Ben in all only, Cleo in neither.
    static func tenant() -> PolicyTenant {
        var tenant = PolicyTenant()
        for name in ["anna", "ben", "cleo"] { tenant.add(name) }
        tenant.group("sales", ["anna"])
        tenant.group("all", [], groups: ["sales", "rest"])
        tenant.group("rest", ["ben"])
        tenant.settings.hasNoIntunePolicies = true
        return tenant
    }

    static let length = ["PasswordRequired": PolicyValue.boolean(true), "PasswordMinimumLength": .number(8)]

    @Test("The first policy in the order of creation applies alone; nothing is merged (trap 0.2)")
    func firstMatch() throws {
        var tenant = Self.tenant()
        tenant.policy("old", to: ["sales"], priority: 0, ["CameraEnabled": .boolean(false)])
        tenant.policy("new", to: ["all"], priority: 1, Self.length)
        let coverage = tenant.coverage
        let anna = try #require(coverage.population(tenant.user("anna")))
        #expect(anna.policies == [0] && anna.shadowed == [1] && !anna.isUncertain)
        #expect(anna.summary == ["CameraEnabled lost noPoliciesStated"])
        let ben = try #require(coverage.population(tenant.user("ben")))
        #expect(ben.policies == [1] && ben.shadowed.isEmpty)
        #expect(ben["PasswordMinimumLength"]?.verdict == .lost)
        let cleo = try #require(coverage.population(tenant.user("cleo")))
        #expect(cleo.policies.isEmpty && cleo.hasGap == .no)
        #expect(coverage.gapOfUser == [.yes, .yes, .no])
        let overlap = try #require(coverage.overlaps.first)
        #expect(overlap.winner == 0 && overlap.other == 1 && overlap.users == [tenant.user("anna")] && !overlap.isOrderAssumed)
        #expect(overlap.newlyApplied == ["PasswordRequired", "PasswordMinimumLength"])
    }

    @Test("Creation time orders where no priority is known")
    func creationTime() throws {
        var tenant = Self.tenant()
        for (name, moment) in [("new", Int64(200)), ("old", 100)] {
            tenant.policy(name, to: ["sales"], Self.length) {
                $0.priority = nil
                $0.createdAt = Timestamp(seconds: moment)
            }
        }
        let anna = try #require(tenant.coverage.population(tenant.user("anna")))
        #expect(anna.policies == [1] && anna.shadowed == [0])
    }

    @Test("Without any order all that match are listed, and the worst counts")
    func assumedOrder() throws {
        var tenant = Self.tenant()
        tenant.settings.hasNoIntunePolicies = false
        tenant.policy("first", .allowsAccess, to: ["sales"], Self.length) { $0.priority = nil }
        tenant.policy("second", .allowsAccess, to: ["all"], Self.length.merging(["PasswordMinimumLength": .number(12)]) { $1 }) { $0.priority = nil }
        tenant.intune("i", "iosGeneralDeviceConfiguration", ["passcodeRequired": .boolean(true), "passcodeMinimumLength": .number(8)], to: [.everybody])
        let coverage = tenant.coverage
        let anna = try #require(coverage.population(tenant.user("anna")))
        #expect(anna.policies == [0, 1] && anna.shadowed.isEmpty)
        #expect(anna.summary == ["PasswordRequired covered-equal equalValue", "PasswordMinimumLength weaker orderAssumed"])
        #expect(coverage.overlaps.first?.isOrderAssumed == true)
        #expect(coverage.population(tenant.user("ben"))?.policies == [1])
    }

    @Test("Disabled policies, those pending deletion and those for nobody do not apply, and are no overlap")
    func inactive() throws {
        var tenant = Self.tenant()
        tenant.policy("off", to: ["all"], Self.length) { $0.isEnabled = .no }
        tenant.policy("going", to: ["all"], Self.length) { $0.isPendingDeletion = true }
        tenant.policy("nobody", to: [], Self.length)
        let coverage = tenant.coverage
        #expect(coverage.populations.allSatisfy { $0.policies.isEmpty && $0.shadowed.isEmpty })
        #expect(coverage.overlaps.isEmpty && coverage.gapOfUser == [.no, .no, .no])
    }

    @Test("Members of an exclusion group, nested ones too, have no policy")
    func excluded() throws {
        var tenant = Self.tenant()
        tenant.policy("p", to: ["all"], Self.length)
        tenant.group("outside", [], groups: ["sales"])
        tenant.tenant.policies.tenantRule = BasicMobilityTenantRule(
            appliesTo: "", blocksUnsupportedDevices: .unknown, exclusions: [PolicyTenant.target("outside")], evidence: .none)
        let coverage = tenant.coverage
        let anna = try #require(coverage.population(tenant.user("anna")))
        #expect(anna.isExcluded && anna.policies.isEmpty && anna.settings.isEmpty && anna.mail == .none)
        #expect(coverage.gapOfUser == [.no, .yes, .no])
        tenant.tenant.policies.tenantRule?.exclusions = nil
        #expect(tenant.coverage.population(tenant.user("anna"))?.isUncertain == true)
    }

    @Test("A target may be a user")
    func userAsTarget() throws {
        var tenant = Self.tenant()
        tenant.policy("p", to: ["cleo"], Self.length)
        #expect(tenant.coverage.gapOfUser == [.no, .no, .yes])
    }

    @Test("Groups in a circle end where they began")
    func circle() throws {
        var tenant = PolicyTenant()
        tenant.add("anna")
        tenant.add("ben")
        tenant.group("a", ["anna"], groups: ["b"])
        tenant.group("b", [], groups: ["c", "b"])
        tenant.group("c", ["ben"], groups: ["a"])
        tenant.policy("p", to: ["c"], Self.length)
        tenant.settings.hasNoIntunePolicies = true
        #expect(tenant.coverage.gapOfUser == [.yes, .yes])
    }

    @Test(
        "What is not known about a target makes its policy possible, not absent",
        arguments: [["nowhere"], nil, ["listed"], ["halfRead"], ["devices"]] as [[String]?])
    func uncertain(targets: [String]?) throws {
        var tenant = Self.tenant()
        tenant.group("listed", nil)
        tenant.group("halfRead", [], groups: ["listed"])
        tenant.group("devices", [], devices: 3)
        tenant.policy("maybe", to: targets, ["CameraEnabled": .boolean(false)])
        tenant.policy("sure", to: ["sales"], Self.length)
        let coverage = tenant.coverage
        let anna = try #require(coverage.population(tenant.user("anna")))
        #expect(anna.isUncertain && anna.policies == [1])
        #expect(coverage.gapOfUser == [.yes, .unknown, .unknown])
    }

    @Test("An ambiguous group name is no match and no miss")
    func ambiguousName() throws {
        var tenant = Self.tenant()
        tenant.group("s1", ["anna"], displayName: "Sales  Team", hasID: false)
        tenant.group("s2", ["ben"], displayName: "sales team", hasID: false)
        tenant.policy("p", to: nil, Self.length) { $0.targets = [PolicyTarget(id: nil, name: "Sales Team")] }
        #expect(tenant.coverage.gapOfUser == [.unknown, .unknown, .unknown])
        tenant.policy("q", to: nil, Self.length) { $0.targets = [PolicyTarget(id: nil, name: "SALES")] }
        #expect(tenant.coverage.gapOfUser == [.yes, .unknown, .unknown])
    }

    @Test("Only devices under Basic Mobility or of unknown authority count, by platform")
    func devices() throws {
        var tenant = PolicyTenant()
        tenant.add("phone", [.iPadOS, .windows])
        tenant.add("mac", [.macOS, .other])
        tenant.add("intune", [.iOS], management: .intuneByID)
        tenant.add("unknown", [.unknown])
        tenant.add("nothing", [])
        tenant.group("all", ["phone", "mac", "intune", "unknown", "nothing"])
        tenant.policy("p", to: ["all"], Self.length)
        tenant.settings.hasNoIntunePolicies = true
        let coverage = tenant.coverage
        #expect(coverage.populations(of: tenant.user("phone")).map(\.platform) == [.iOS, .windows])
        #expect(coverage.gapOfUser == [.yes, .no, .no, .unknown, .no])
    }

    @Test("What was not read is named; users without such devices have no gap")
    func notRead() {
        var tenant = PolicyTenant()
        tenant.add("anna")
        tenant.add("ben", [])
        #expect(tenant.coverage.basis == .notRead([.basicMobilityPolicies, .intunePolicies]))
        #expect(tenant.coverage.gapOfUser == [.unknown, .no])
        tenant.settings.hasNoIntunePolicies = true
        #expect(tenant.coverage.basis == .notRead([.basicMobilityPolicies]))
        tenant.settings.hasNoBasicMobilityPolicies = true
        #expect(tenant.coverage.basis == .nothingToLose)
        #expect(tenant.coverage.gapOfUser == [.no, .no])
        tenant.settings = ProjectSettings()
        tenant.group("all", ["anna"])
        tenant.policy("p", to: ["all"], Self.length)
        #expect(tenant.coverage.basis == .notRead([.intunePolicies]))
        // Conditional Access alone replaces no setting.
        tenant.conditionalAccess()
        #expect(tenant.coverage.basis == .notRead([.intunePolicies]))
    }
}
