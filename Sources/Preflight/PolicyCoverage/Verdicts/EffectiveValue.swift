import ReferenceData
import TenantModel

/// What all policies that reach somebody say together about one control: compliance policies, the strictest; profiles, one value or a conflict.
struct EffectiveValue {
    /// A value that one policy has.
    struct Source {
        let compared: ComparedValue
        let condition: CoverageReason?

        /// Place in ``PolicyList/intune``.
        var policy: Int { compared.policy }
        var value: PolicyValue { compared.value }
        var comparison: SettingComparison { compared.comparison }
    }

    private let control: SettingQuestion.Control
    /// What surely arrives: several with one value, or with different ones when they are in conflict.
    let sure: [Source]
    /// Whether profiles set different values, so that none wins.
    let isConflict: Bool
    /// What arrives on a condition.
    let perhaps: [Source]

    var row: CrosswalkRow { control.row }

    init(_ control: SettingQuestion.Control, reaching: [PolicyReach]) {
        self.control = control
        var sure: [Source] = []
        var perhaps: [Source] = []
        for reach in reaching where !control.found.isEmpty {
            guard let compared = control.found[reach.policy] else { continue }
            let source = Source(compared: compared, condition: reach.condition)
            if reach.isSure { sure.append(source) } else { perhaps.append(source) }
        }
        self.perhaps = perhaps
        if control.row.kind == .compliance {
            let strictest = sure.max { Self.strictness($0, control) < Self.strictness($1, control) }
            self.sure = strictest.map { best in sure.filter { $0.compared.meaning == best.compared.meaning } } ?? []
            isConflict = false
        } else {
            self.sure = sure
            isConflict = sure.contains { $0.compared.meaning != sure[0].compared.meaning }
        }
    }

    /// The value that arrives surely; nil when none does or none wins.
    var value: Source? { isConflict ? nil : sure.first }

    /// The first that would meet the setting if its condition holds.
    var met: Source? { perhaps.first { $0.comparison.isMet } }

    /// A profile that would set another value beside the one that surely arrives: a conflict if its condition holds.
    var rival: Source? {
        guard control.row.kind != .compliance, let value else { return nil }
        return perhaps.first { $0.compared.meaning != value.compared.meaning }
    }

    private static func strictness(_ source: Source, _ control: SettingQuestion.Control) -> (Int, Int) {
        let number = source.value.asNumber ?? 0
        let result: Int =
            switch source.comparison.result {
            case .stricter: 3
            case .equal: 2
            case .weaker: 1
            case .notComparable, .notSet: 0
            }
        return (result, control.row.comparison == .maxAtMost ? -number : number)
    }
}
