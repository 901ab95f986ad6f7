import ReferenceData
import TenantModel

/// What all policies that reach somebody say together about one control: compliance policies, the strictest; profiles, one value or a conflict.
struct EffectiveValue {
    /// A value that one policy has.
    struct Source {
        /// Place in ``PolicyList/intune``.
        let policy: Int
        let value: PolicyValue
        let comparison: SettingComparison
        let condition: CoverageReason?
    }

    let row: CrosswalkRow
    /// What surely arrives: several with one value, or with different ones when they are in conflict.
    let sure: [Source]
    /// Whether profiles set different values, so that none wins.
    let isConflict: Bool
    /// What arrives on a condition.
    let perhaps: [Source]

    init(_ row: CrosswalkRow, of current: PolicyValue, reaching: [PolicyReach], in policies: [IntunePolicy]) {
        self.row = row
        var sure: [Source] = []
        var perhaps: [Source] = []
        for reach in reaching {
            guard let value = policies[reach.policy].value(of: row) else { continue }
            let comparison = SettingComparison(current, by: row, with: value)
            guard comparison.result != .notSet else { continue }
            let source = Source(policy: reach.policy, value: value, comparison: comparison, condition: reach.condition)
            if reach.isSure { sure.append(source) } else { perhaps.append(source) }
        }
        self.perhaps = perhaps
        if row.kind == .compliance {
            let strictest = sure.max { Self.strictness($0, row) < Self.strictness($1, row) }
            self.sure = strictest.map { best in sure.filter { $0.value.isSame(as: best.value, ignoringCase: true) } } ?? []
            isConflict = false
        } else {
            self.sure = sure
            isConflict = sure.contains { !$0.value.isSame(as: sure[0].value, ignoringCase: true) }
        }
    }

    /// The value that arrives surely; nil when none does or none wins.
    var value: Source? { isConflict ? nil : sure.first }

    /// The first that would meet the setting if its condition holds.
    var met: Source? { perhaps.first { $0.comparison.isMet } }

    /// A profile that would set another value beside the one that surely arrives: a conflict if its condition holds.
    var rival: Source? {
        guard row.kind != .compliance, let value else { return nil }
        return perhaps.first { !$0.value.isSame(as: value.value, ignoringCase: true) }
    }

    private static func strictness(_ source: Source, _ row: CrosswalkRow) -> (Int, Int) {
        let number = source.value.asNumber ?? 0
        let result: Int =
            switch source.comparison.result {
            case .stricter: 3
            case .equal: 2
            case .weaker: 1
            case .notComparable, .notSet: 0
            }
        return (result, row.comparison == .maxAtMost ? -number : number)
    }
}
