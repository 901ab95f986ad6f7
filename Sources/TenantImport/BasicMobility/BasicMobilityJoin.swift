import ExportReading
import TenantModel

/// Rules joined to their policies, with what did not join.
struct BasicMobilityJoin {
    private(set) var policies: [BasicMobilityPolicy] = []
    private(set) var tenantRule: BasicMobilityTenantRule?
    /// Rules that join no policy although policies were read.
    private(set) var rulesWithoutPolicy: [BasicMobilityItem] = []
    /// Rules whose name several policies have.
    private(set) var ambiguousRules: [BasicMobilityItem] = []
    private(set) var policiesWithoutRule: [BasicMobilityItem] = []
    /// Policies that are none of Basic Mobility, and the one that the tenant's rule stands in.
    private(set) var setAside: [BasicMobilityItem] = []
    private(set) var tenantPolicies: [BasicMobilityItem] = []
    /// Names that several policies have.
    private(set) var sharedNames: [BasicMobilityItem] = []

    init(_ merge: BasicMobilityMerge) {
        var rulesOfPolicy: [Int: [Int]] = [:]
        var unjoined: [Int] = []
        var claimed: Set<Int> = []
        // By id first: what is left of names is then clearer.
        for (place, rule) in merge.rules.enumerated() {
            guard let policy = rule.record.policyID.flatMap({ merge.policy(ids: [$0]) }) else {
                unjoined.append(place)
                continue
            }
            rulesOfPolicy[policy, default: []].append(place)
            claimed.insert(policy)
        }
        var alone: [Int] = []
        for place in unjoined {
            let candidates = Self.candidates(for: merge.rules[place], in: merge, claimed: claimed)
            if candidates.count > 1 { ambiguousRules.append(merge.rules[place]) }
            if candidates.count == 1 { rulesOfPolicy[candidates[0], default: []].append(place) } else { alone.append(place) }
        }
        let tenant = Self.tenantPolicies(in: merge)
        let filesWithSign = Set(
            merge.policies.indices.filter { rulesOfPolicy[$0] != nil || merge.policies[$0].kind != .unknown || merge.policies[$0].isDeviceFile }
                .map { merge.policies[$0].evidence.file })
        var names: Set<String> = []
        for (place, policy) in merge.policies.enumerated() {
            let rules = (rulesOfPolicy[place] ?? []).sorted()
            if tenant.contains(place), rules.isEmpty {
                tenantPolicies.append(policy)
                continue
            }
            guard filesWithSign.contains(policy.evidence.file) else {
                setAside.append(policy)
                continue
            }
            if !policy.record.name.isEmpty, !names.insert(RuleName.key(policy.record.name)).inserted { sharedNames.append(policy) }
            if rules.isEmpty {
                policiesWithoutRule.append(policy)
                policies.append(Self.joined(policy, nil))
            }
            policies += rules.map { Self.joined(policy, merge.rules[$0]) }
        }
        for rule in alone.sorted().map({ merge.rules[$0] }) {
            rulesWithoutPolicy.append(rule)
            policies.append(Self.joined(nil, rule))
        }
        tenantRule = merge.tenantRules.first.flatMap(Self.tenantRule)
    }

    // MARK: Names

    /// The policies that a rule may mean by name. One whose id is known and is not the rule's is another policy of the same name.
    private static func candidates(for rule: BasicMobilityItem, in merge: BasicMobilityMerge, claimed: Set<Int>) -> [Int] {
        let lastPart = rule.record.policyName.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
        for name in [rule.record.policyName, lastPart, RuleName.policyName(of: rule.record.name), rule.record.name] where !name.isEmpty {
            let named = merge.policies(named: name).filter { rule.record.policyID == nil || merge.policies[$0].record.objectID == nil }
            guard named.count > 1 else {
                if named.count == 1 { return named }
                continue
            }
            let ofKind = named.filter { merge.policies[$0].isCompatible(with: rule) }
            let free = ofKind.filter { !claimed.contains($0) }
            return free.count == 1 ? free : (ofKind.isEmpty ? named : ofKind)
        }
        return []
    }

    private static func tenantPolicies(in merge: BasicMobilityMerge) -> Set<Int> {
        var places = Set(merge.policies.indices.filter { merge.policies[$0].record.isOfTenant })
        for rule in merge.tenantRules.map(\.record) {
            if let place = rule.policyID.flatMap({ merge.policy(ids: [$0]) }) { places.insert(place) }
            guard rule.policyID == nil else { continue }
            places.formUnion(merge.policies(named: rule.policyName.isEmpty ? RuleName.policyName(of: rule.name) : rule.policyName))
        }
        return places
    }

    // MARK: Values

    private static func joined(_ policy: BasicMobilityItem?, _ rule: BasicMobilityItem?) -> BasicMobilityPolicy {
        let ruleName = rule.map { $0.record.name.isEmpty ? $0.record.policyName : RuleName.policyName(of: $0.record.name) } ?? ""
        let id = policy.flatMap { $0.record.objectID ?? $0.record.otherID } ?? rule?.record.policyID
        let name = policy.map(\.record.name).flatMap { $0.isEmpty ? nil : $0 } ?? ruleName
        var result = BasicMobilityPolicy(name: name.isEmpty ? id?.description ?? "" : name)
        result.id = id
        result.kind = kind(policy, rule)
        result.isEnabled = policy?.record.isEnabled ?? .unknown
        result.isPendingDeletion = rule?.record.isPendingDeletion ?? false
        result.createdAt = policy?.createdAt ?? rule?.createdAt
        result.priority = policy?.record.priority ?? rule?.record.priority
        if case .rule(let targets, let settings) = rule?.record.content {
            result.targets = targets.list
            result.settings = settings
        }
        result.policyEvidence = policy?.evidence
        result.ruleEvidence = rule?.evidence
        return result
    }

    /// What the policy itself says, then the rule itself, then their files.
    private static func kind(_ policy: BasicMobilityItem?, _ rule: BasicMobilityItem?) -> BasicMobilityPolicy.Kind {
        let said = [policy?.record.kind, rule?.record.kind, rule?.kindOfFile, policy?.kindOfFile].compactMap(\.self)
        return said.first { $0 != .unknown } ?? .unknown
    }

    private static func tenantRule(_ item: BasicMobilityItem) -> BasicMobilityTenantRule? {
        guard case .tenantRule(let appliesTo, let blocks, let exclusions) = item.record.content else { return nil }
        return BasicMobilityTenantRule(appliesTo: appliesTo, blocksUnsupportedDevices: blocks, exclusions: exclusions.list, evidence: item.evidence)
    }
}
