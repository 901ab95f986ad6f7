import ExportReading
import TenantModel
import TestSupport

/// A small random tenant in which groups nest, overlap, are unknown or ambiguous, and policies of both sides meet.
struct GeneratedPolicyTenant {
    private(set) var tenant = PolicyTenant()
    private var generator: SeededGenerator
    private let people: [String]
    private let groups: [String]

    init(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        people = (0..<Int.random(in: 1...9, using: &generator)).map { "user\($0)" }
        groups = (0..<Int.random(in: 1...8, using: &generator)).map { "group\($0)" }
        self.generator = generator
        addPeopleAndGroups()
        addBasicMobility()
        addIntune()
    }

    private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &generator) < percent }
    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
    private mutating func some(_ names: [String], _ percent: Int) -> [String] { names.filter { _ in Int.random(in: 0..<100, using: &generator) < percent } }

    private mutating func addPeopleAndGroups() {
        for person in people { tenant.add(person, some(["i", "a", "w"], 50).map { $0 == "i" ? .iOS : $0 == "a" ? .android : .windows }) }
        for group in groups {
            let isListed = chance(10)
            let isDevices = chance(12)
            tenant.group(
                group, isListed ? nil : isDevices && chance(50) ? [] : some(people, 35), groups: isListed ? [] : some(groups, 12),
                devices: isDevices ? 2 : 0, displayName: chance(15) ? "Twin" : nil, hasID: !chance(10))
        }
    }

    /// A group, rarely a user, a name or nothing that is known.
    private mutating func target() -> PolicyTarget {
        let group = groups.randomElement(using: &generator) ?? ""
        switch number(0...19) {
        case 0: return PolicyTenant.target("nowhere")
        case 1: return PolicyTenant.target(people.randomElement(using: &generator) ?? "")
        case 2: return PolicyTarget(id: nil, name: group.uppercased())
        case 3: return PolicyTarget(id: nil, name: "twin")
        case 4: return PolicyTarget(id: PolicyTenant.id(group), name: group)
        default: return PolicyTenant.target(group)
        }
    }

    private mutating func targets() -> [PolicyTarget] { (0..<number(1...2)).map { _ in target() } }

    private mutating func addBasicMobility() {
        let hasPriority = chance(70)
        for place in 0..<number(1...4) {
            let targets: [PolicyTarget]? = chance(4) ? nil : chance(4) ? [] : targets()
            let enabled: Trit = chance(8) ? .no : chance(8) ? .unknown : .yes
            let priority = hasPriority ? 100 - place : nil
            let settings: [String: PolicyValue] = ["PasswordRequired": .boolean(chance(85)), "PasswordMinimumLength": .number(number(5...7))]
            tenant.policy("policy\(place)", chance(50) ? .blocksAccess : chance(80) ? .allowsAccess : .unknown, to: nil, chance(90) ? settings : [:]) {
                $0.targets = targets
                $0.isEnabled = enabled
                $0.priority = priority
            }
        }
        if chance(25) {
            let exclusions: [PolicyTarget]? = chance(10) ? nil : [target()]
            tenant.tenant.policies.tenantRule = BasicMobilityTenantRule(
                appliesTo: "", blocksUnsupportedDevices: .unknown, exclusions: exclusions, evidence: .none)
        }
    }

    private mutating func assignment() -> PolicyAssignment {
        let filter = chance(15) ? PolicyAssignment.Filter(name: "filter", excludes: false) : nil
        switch number(0...9) {
        case 0: return PolicyAssignment(.allUsers, filter: filter)
        case 1: return PolicyAssignment(.allDevices, filter: filter)
        case 2, 3: return PolicyAssignment(.group(target()), excludes: true)
        case 4: return PolicyAssignment(.group(target()), removes: chance(50))
        default: return PolicyAssignment(.group(target()), filter: filter)
        }
    }

    private mutating func addIntune() {
        let types = [
            ("iosCompliancePolicy", "passcodeMinimumLength"), ("iosGeneralDeviceConfiguration", "passcodeMinimumLength"),
            ("androidCompliancePolicy", "passwordMinimumLength"), ("androidGeneralDeviceConfiguration", "passwordMinimumLength"),
            ("androidWorkProfileCompliancePolicy", "passwordMinimumLength"), ("windows10CompliancePolicy", "passwordMinimumLength"),
            ("windows10GeneralConfiguration", "passwordMinimumLength"),
        ]
        tenant.settings.hasNoIntunePolicies = true
        for place in 0..<number(0...7) {
            let (type, property) = types.randomElement(using: &generator) ?? types[0]
            let values: [String: PolicyValue] = chance(85) ? [property: .number(chance(10) ? 0 : number(4...8))] : ["somethingElse": .boolean(true)]
            let assignments = chance(10) ? nil : (0..<number(0...3)).map { _ in assignment() }
            tenant.intune("intune\(place)", type, values, to: assignments)
        }
        for _ in 0..<number(0...2) {
            let lists = [
                "includeusers": chance(40) ? ["All"] : [], "includegroups": some(groups, 40), "excludegroups": chance(30) ? some(groups, 25) : [],
            ]
            tenant.conditionalAccess(lists, state: chance(80) ? "enabled" : "disabled")
        }
    }
}
