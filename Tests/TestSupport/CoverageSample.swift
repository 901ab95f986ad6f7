import ExportReading
public import Preflight
import TenantImport
public import TenantModel

/// A tenant with policies on both sides and a coverage made by hand: every verdict, a union of candidates, an overlap, and policies that do nothing.
/// Its people and devices are Fabrikam's.
public struct CoverageSample: Sendable {
    /// The tenant with its groups and policies.
    public var tenant: Tenant
    public var settings = ProjectSettings()
    /// What is put into the decisions.
    public var coverage: PolicyCoverage

    /// A sample in which everything that has a name is called what `name` makes of it.
    public init(name: @escaping (String) -> String = { $0 }) {
        let found = ExportFolder.files(at: [TenantText.repository + "/SampleData/Fabrikam"])
        let files = found.files.filter { !$0.path.hasSuffix(".md") && !$0.path.hasSuffix(".yaml") }
        let importer = TenantImporter(reader: ExportReader(workers: Workers(count: 1)), options: ImportOptions(now: TenantText.now))
        tenant = importer.tenant(from: files, failures: found.failures)
        settings.tenantName = name("Fabrikam")
        settings.domains = ["fabrikam.com"]
        tenant.policies.basicMobility = Self.basicMobility(name)
        tenant.policies.intune = Self.intune(name)
        Self.addGroups(to: &tenant, name)
        let populations = CoverageSettings(name: name).populations(tenant)
        coverage = PolicyCoverage(
            basis: .compared, populations: populations,
            overlaps: [
                PolicyOverlap(
                    winner: 0, other: 1, isOrderAssumed: true, users: Array(tenant.users.ids.prefix(9)),
                    newlyApplied: [name("CameraEnabled"), name("PasswordHistoryCount")])
            ], gapOfUser: Self.gaps(tenant.users.count, populations))
    }

    /// What is decided, with the coverage that the policies themselves give instead of the one made by hand.
    public var computed: Decisions { DecisionMaker(tenant: tenant, settings: settings, asOf: TenantText.now).decide() }

    /// What is decided, with the coverage made by hand in it.
    public var decisions: Decisions {
        let decisions = DecisionMaker(tenant: tenant, settings: settings, asOf: TenantText.now).decide()
        decisions.coverage = coverage
        return decisions
    }

    private static func basicMobility(_ name: (String) -> String) -> [BasicMobilityPolicy] {
        let policies: [(String, BasicMobilityPolicy.Kind, Int64)] = [
            ("Phones of everyone", .blocksAccess, 1), ("Sales phones", .allowsAccess, 2), ("Old kiosk", .allowsAccess, 0), ("Template", .allowsAccess, 3),
            ("Legacy", .blocksAccess, 4),
        ]
        return policies.enumerated().map { place, item in
            var policy = BasicMobilityPolicy(name: name(item.0))
            policy.id = GUID(TenantText.id(item.0))
            policy.kind = item.1
            policy.isEnabled = place == 2 ? .no : .yes
            policy.isPendingDeletion = place == 4
            policy.createdAt = Timestamp(seconds: 1_600_000_000 + item.2 * 86400)
            let targets = [0: "Everyone", 1: "Sales", 2: "Sales", 4: "Not exported"]
            policy.targets = targets[place].map { [PolicyTarget(id: GUID(TenantText.id("group " + $0)), name: name($0))] } ?? []
            policy.settings = [
                .init(name: "PasswordRequired", value: .boolean(true)), .init(name: "PasswordMinimumLength", value: .number(6 + place)),
                .init(name: "PasswordTimeout", value: .duration(seconds: 300)), .init(name: "RequireEmailProfile", value: .boolean(place == 0)),
                .init(name: "MaxPasswordAttemptsBeforeWipe", value: .number(11)), .init(name: "PhoneMemoryEncrypted", value: .boolean(true)),
            ]
            policy.ruleEvidence = Evidence(file: 0, row: UInt32(place + 10))
            return policy
        }
    }

    private static func intune(_ name: (String) -> String) -> [IntunePolicy] {
        let policies: [(String, String, IntunePolicy.Family, IntunePolicy.Assignments)] = [
            ("Phones of everyone_O365_i", "#microsoft.graph.iosCompliancePolicy", .compliance, .known([PolicyAssignment(.allUsers)])),
            ("iOS restrictions", "#microsoft.graph.iosGeneralDeviceConfiguration", .restriction, .known([])),
            ("Sales mail", "#microsoft.graph.iosEasEmailProfileConfiguration", .emailProfile, .known([PolicyAssignment(.allUsers)])),
            ("Windows baseline", "#microsoft.graph.windows10GeneralConfiguration", .restriction, .unknown),
        ]
        return policies.enumerated().map { place, item in
            var policy = IntunePolicy(
                name: name(item.0), odataType: item.1, family: item.2, platforms: [place == 3 ? .windows : .iOS],
                evidence: Evidence(file: 1, row: UInt32(place + 1)))
            policy.assignments = item.3
            policy.values = place == 0 ? ["passcoderequired": .boolean(true), "passcodeminimumlength": .number(6)] : [:]
            return policy
        }
    }

    /// Everyone has all users but one and Sales in it; Sales is in itself.
    private static func addGroups(to tenant: inout Tenant, _ name: (String) -> String) {
        let users = tenant.users.ids
        let first = UInt32(tenant.groups.count)
        for (offset, group) in ["Everyone", "Sales"].enumerated() {
            tenant.groups.objectID.append(GUID(TenantText.id("group " + group)) ?? .zero)
            tenant.groups.displayName.append(name(group))
            tenant.groups.evidence.append(Evidence(file: 0, row: UInt32(offset + 20)))
            tenant.groups.unresolvedMembers.append(0)
            tenant.groups.nestedGroups.append(1)
            tenant.groups.hasMembers.append(true)
            tenant.groups.isDynamic.append(.no)
            tenant.groups.deviceMembers.append(0)
        }
        tenant.groups.memberships +=
            users.dropFirst(9).dropLast().map { .init(group: first, user: $0) } + users.prefix(9).map { .init(group: first + 1, user: $0) }
        tenant.groups.nestings += [.init(group: first, member: first + 1), .init(group: first + 1, member: first + 1)]
    }

    private static func gaps(_ count: Int, _ populations: [CoveragePopulation]) -> [Trit] {
        var gaps = Array(repeating: Trit.no, count: count)
        for population in populations {
            for user in population.users where gaps[user.row] != .yes && population.hasGap != .no { gaps[user.row] = population.hasGap }
        }
        return gaps
    }
}
