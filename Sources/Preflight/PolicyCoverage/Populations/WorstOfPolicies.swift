import ReferenceData
import TenantModel

/// Of several policies, one of which applies and nobody knows which, for each setting the worst that can happen.
struct WorstOfPolicies {
    /// What was found of one setting so far.
    private struct Candidate {
        var worst: SettingCoverage
        var count = 1
        var isSame = true
    }

    /// The place of each setting in the order of the crosswalk; what it does not know comes last, by name.
    private let places: [String: Int]
    /// For verdicts that are the worst of several the same with that as its reason.
    private var assumed: [ObjectIdentifier: SettingCoverage] = [:]

    /// - Parameter settings: the names of all settings that will be asked about.
    init(_ settings: Set<String>) {
        let order = Dictionary(Crosswalk.shipped.settings.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let sorted = settings.sorted { (order[$0] ?? .max, $0) < (order[$1] ?? .max, $1) }
        places = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, $0) })
    }

    mutating func worst(_ lists: [[SettingCoverage]]) -> [SettingCoverage] {
        guard lists.count > 1 else { return lists.first ?? [] }
        var candidates: [Candidate?] = Array(repeating: nil, count: places.count)
        for list in lists {
            for coverage in list {
                guard let place = places[coverage.setting] else { continue }
                guard var candidate = candidates[place] else {
                    candidates[place] = Candidate(worst: coverage)
                    continue
                }
                candidate.count += 1
                if coverage.verdict != candidate.worst.verdict { candidate.isSame = false }
                if coverage.verdict.harm > candidate.worst.verdict.harm { candidate.worst = coverage }
                candidates[place] = candidate
            }
        }
        return candidates.compactMap { candidate in
            guard let candidate else { return nil }
            return candidate.isSame && candidate.count == lists.count ? candidate.worst : assumed(candidate.worst)
        }
    }

    private mutating func assumed(_ worst: SettingCoverage) -> SettingCoverage {
        if let known = assumed[ObjectIdentifier(worst)] { return known }
        let coverage = SettingCoverage(
            setting: worst.setting, label: worst.label, current: worst.current, verdict: worst.verdict, replacement: worst.replacement,
            sources: worst.sources, property: worst.property, reason: CoverageReason(.orderAssumed))
        assumed[ObjectIdentifier(worst)] = coverage
        return coverage
    }
}

extension CoverageVerdict {
    /// How bad it is: like the order of the verdicts, but a setting that does nothing is no harm.
    fileprivate var harm: Int {
        switch self {
        case .inert: -1
        case .coveredEqual: 0
        case .coveredStricter: 1
        case .coveredByOtherRoute: 2
        case .weaker: 3
        case .conflict: 4
        case .depends: 5
        case .needsReview: 6
        case .lost: 7
        }
    }
}
