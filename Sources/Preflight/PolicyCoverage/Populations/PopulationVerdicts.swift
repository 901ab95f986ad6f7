import ReferenceData
import TenantModel

/// The verdicts on every setting of a population, kept for all populations that differ only in what has no say in them.
struct PopulationVerdicts {
    typealias Result = (settings: [SettingCoverage], mail: MailGrade)

    private struct Key: Hashable {
        let policies: [Int]
        let possible: [Int]
        let reaching: [PolicyReach]
        let isReached: Bool
        let access: Trit
    }

    private let platform: PolicyPlatform
    private let policies: PolicyList
    private let audiences: AudienceList
    private let basis: IntuneBasis
    /// For each Intune policy whether it can carry any setting of this platform.
    private let isRelevant: [Bool]
    private var configured: [Int: ConfiguredSettings] = [:]
    private var known: [Key: Result] = [:]

    init(platform: PolicyPlatform, policies: PolicyList, audiences: AudienceList, basis: IntuneBasis) {
        self.platform = platform
        self.policies = policies
        self.audiences = audiences
        self.basis = basis
        let rows = Crosswalk.shipped.rows.filter { $0.reaches(platform) }
        isRelevant = policies.intune.map { policy in
            policy.isOpaque || policy.family == .emailProfile || rows.contains { policy.value(of: $0) != nil }
        }
    }

    /// The verdicts of a population.
    mutating func verdicts(_ population: PopulationKey) -> Result {
        let effective = population.effective
        let key = Key(
            policies: effective.policies, possible: effective.possible, reaching: population.reaching.filter { isRelevant[$0.policy] },
            isReached: !population.reaching.isEmpty, access: population.access)
        if let result = known[key] { return result }
        let result = decide(key)
        known[key] = result
        return result
    }

    private mutating func decide(_ key: Key) -> Result {
        var lists: [[SettingCoverage]] = []
        var mail = MailGrade.none
        for place in key.policies {
            let policy = policies.basicMobility[place]
            let settings = configuredSettings(of: place)
            let decision = SettingDecision(
                policies: policies.intune, platform: platform, kind: policy.kind, region: settings.region, reaching: key.reaching, isReached: key.isReached,
                access: key.access, basis: basis)
            let decided = settings.all.map { decision.decide($0) }
            lists.append(decided)
            if let managed = decided.first(where: { $0.setting == "RequireEmailProfile" && $0.verdict != .inert }) {
                mail = mail.worse(MailDecision(policies: policies.intune, reaching: key.reaching, audiences: audiences).grade(policy, managed))
            }
        }
        if mail == .none, key.possible.contains(where: { managesMail($0) }) { mail = .unknown }
        return (Self.worst(lists), mail)
    }

    private mutating func managesMail(_ place: Int) -> Bool {
        configuredSettings(of: place).all.contains { $0.name == "RequireEmailProfile" && $0.inert == nil }
    }

    private mutating func configuredSettings(of place: Int) -> ConfiguredSettings {
        if let known = configured[place] { return known }
        let settings = ConfiguredSettings(policies.basicMobility[place], on: platform)
        configured[place] = settings
        return settings
    }

    /// Of several policies, one of which applies and nobody knows which, for each setting the worst that can happen.
    private static func worst(_ lists: [[SettingCoverage]]) -> [SettingCoverage] {
        guard lists.count > 1 else { return lists.first ?? [] }
        let order = Dictionary(Crosswalk.shipped.settings.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let bySetting = Dictionary(grouping: lists.joined(), by: \.setting)
        return bySetting.values.compactMap { candidates -> SettingCoverage? in
            guard let worst = candidates.max(by: { $0.verdict.harm < $1.verdict.harm }) else { return nil }
            if candidates.count == lists.count, candidates.allSatisfy({ $0.verdict == worst.verdict }) { return worst }
            return SettingCoverage(
                setting: worst.setting, label: worst.label, current: worst.current, verdict: worst.verdict, replacement: worst.replacement,
                sources: worst.sources, property: worst.property, reason: CoverageReason(.orderAssumed))
        }.sorted { (order[$0.setting] ?? .max, $0.setting) < (order[$1.setting] ?? .max, $1.setting) }
    }
}

extension CoverageVerdict {
    /// How bad it is: like the order of the verdicts, but a setting that does nothing is no harm.
    fileprivate var harm: Int { self == .inert ? -1 : Self.allCases.firstIndex(of: self) ?? 0 }
}

extension MailGrade {
    /// The worse of two, what is not known before what is harmless.
    fileprivate func worse(_ other: MailGrade) -> MailGrade {
        let order: [MailGrade] = [.none, .reauthPossible, .reauthLikely, .unknown, .removed]
        return (order.firstIndex(of: self) ?? 0) < (order.firstIndex(of: other) ?? 0) ? other : self
    }
}
