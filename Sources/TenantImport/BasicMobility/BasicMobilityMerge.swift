import ExportReading
import TenantModel

/// Puts the policies and rules of all files together: each once, however many cmdlets list it.
struct BasicMobilityMerge {
    private(set) var policies: [BasicMobilityItem] = []
    private(set) var rules: [BasicMobilityItem] = []
    private(set) var tenantRules: [BasicMobilityItem] = []
    /// Records of policies and rules that another record had named before, and records that are none of them, by file.
    private(set) var merged: [UInt16: Int] = [:]
    private(set) var setAside: [UInt16: Int] = [:]
    /// Rules that two files have with different content: the one that counts and the other.
    private(set) var differingRules: [(kept: Evidence, dropped: Evidence)] = []
    private var policyByID: [GUID: Int] = [:]
    private var policiesByName: [String: [Int]] = [:]
    private var ruleByID: [GUID: Int] = [:]
    private var ruleByName: [String: Int] = [:]

    mutating func add(_ item: BasicMobilityItem) {
        switch item.record.content {
        case .policy: addPolicy(item)
        case .rule: addRule(item)
        case .tenantRule: addTenantRule(item)
        case .otherPolicy: setAside[item.evidence.file, default: 0] += 1
        }
    }

    /// The policies of a name, letter case ignored.
    func policies(named name: String) -> [Int] { policiesByName[RuleName.key(name)] ?? [] }

    /// The policy that one of these ids means.
    func policy(ids: [GUID]) -> Int? { ids.lazy.compactMap { policyByID[$0] }.first }

    // MARK: Policies

    /// Get-DevicePolicy lists again what the other cmdlets list: the same id, else the same name in another file.
    private mutating func addPolicy(_ item: BasicMobilityItem) {
        let place = policy(ids: item.record.ids) ?? namesake(of: item)
        guard let place else {
            policies.append(item)
            return index(policies.count - 1)
        }
        merged[item.evidence.file, default: 0] += 1
        policies[place].complete(with: item)
        index(place)
    }

    private func namesake(of item: BasicMobilityItem) -> Int? {
        guard !item.record.name.isEmpty else { return nil }
        return policies(named: item.record.name).first { place in
            let other = policies[place]
            return (item.record.ids.isEmpty || other.record.ids.isEmpty) && other.evidence.file != item.evidence.file && other.isCompatible(with: item)
        }
    }

    private mutating func index(_ place: Int) {
        for id in policies[place].record.ids { policyByID[id] = place }
        let key = RuleName.key(policies[place].record.name)
        if !key.isEmpty, policiesByName[key]?.contains(place) != true { policiesByName[key, default: []].append(place) }
    }

    // MARK: Rules

    /// The same rule twice counts once: the one that was changed last, else the first.
    private mutating func addRule(_ item: BasicMobilityItem) {
        let key = "\(item.record.policyID?.description ?? RuleName.key(item.record.policyName)) \(RuleName.key(item.record.name))"
        let known = item.record.ids.isEmpty ? ruleByName[key] : item.record.ids.compactMap { ruleByID[$0] }.first
        guard let known else {
            rules.append(item)
            for id in item.record.ids { ruleByID[id] = rules.count - 1 }
            if ruleByName[key] == nil { ruleByName[key] = rules.count - 1 }
            return
        }
        merged[item.evidence.file, default: 0] += 1
        guard !rules[known].record.content.isSame(as: item.record.content) else { return }
        let isNewer = rules[known].changedAt.flatMap { old in item.changedAt.map { $0 > old } } ?? false
        differingRules.append(isNewer ? (item.evidence, rules[known].evidence) : (rules[known].evidence, item.evidence))
        if isNewer { rules[known] = item }
    }

    private mutating func addTenantRule(_ item: BasicMobilityItem) {
        guard let first = tenantRules.first else {
            tenantRules = [item]
            return
        }
        merged[item.evidence.file, default: 0] += 1
        if let old = first.changedAt, let new = item.changedAt, new > old { tenantRules = [item] }
    }
}

extension BasicMobilityRecord.Content {
    /// Whether two rules ask the same of the same groups.
    fileprivate func isSame(as other: BasicMobilityRecord.Content) -> Bool {
        guard case .rule(let targets, let settings) = self, case .rule(let otherTargets, let otherSettings) = other else { return false }
        return targets == otherTargets && settings == otherSettings
    }
}
