import Preflight
public import TenantModel

/// The matrix policy × platform: how many users a Basic Mobility policy applies to, and what becomes of its settings.
public struct CoverageGrid: Sendable {
    /// What becomes of a policy's settings on a platform: the worst of its populations.
    public enum State: Sendable, Equatable {
        case covered
        /// So many settings are lost, weaker or in conflict for some of the users.
        case gaps(Int)
        /// So many settings cannot be told; 0 when it is not even sure that the policy applies.
        case open(Int)
        /// No Intune policy reaches any of the users.
        case noReplacement
        /// Nobody is known to have the policy, and it is not known whom it applies to.
        case unsettled
    }

    /// A policy on a platform.
    public struct Cell: Sendable, Equatable {
        public let users: Int
        public let state: State
        /// Whether it may apply to further users: its targets or their members were not read.
        public let isAtLeast: Bool

        init(users: Int, state: State, isAtLeast: Bool = false) {
            self.users = users
            self.state = state
            self.isAtLeast = isAtLeast
        }
    }

    /// A Basic Mobility policy.
    public struct Row: Sendable {
        /// Its place in ``PolicyList/basicMobility``.
        public let policy: Int
        /// One per platform; nil where it applies to nobody.
        public let cells: [Cell?]
    }

    public let platforms: [PolicyPlatform]
    /// In the order in which the policies apply.
    public let rows: [Row]

    /// The matrix of all policies.
    public init(_ view: CoverageView) {
        let platforms = view.platforms
        self.platforms = platforms
        var populations: [Int: [CoveragePopulation]] = [:]
        for population in view.coverage.populations { for policy in population.policies { populations[policy, default: []].append(population) } }
        let uncertain = view.coverage.populations.filter(\.isUncertain)
        let open = Set(view.open.map(\.policy))
        rows = view.order.map { policy in
            let own = populations[policy] ?? []
            let others = open.contains(policy) ? uncertain.filter { !$0.policies.contains(policy) && !$0.shadowed.contains(policy) } : []
            return Row(
                policy: policy,
                cells: platforms.map { platform in
                    Self.cell(own.filter { $0.platform == platform }, mayHaveMore: others.contains { $0.platform == platform })
                })
        }
    }

    private static func cell(_ populations: [CoveragePopulation], mayHaveMore: Bool) -> Cell? {
        let users = populations.reduce(0) { $0 + $1.users.count }
        if users > 0 { return Cell(users: users, state: State(populations), isAtLeast: mayHaveMore) }
        return mayHaveMore ? Cell(users: 0, state: .unsettled, isAtLeast: true) : nil
    }
}

extension CoverageGrid.State {
    /// What becomes of the settings of populations that share a platform.
    init(_ populations: [CoveragePopulation]) {
        var (gaps, open): (Set<String>, Set<String>) = ([], [])
        for population in populations {
            for setting in population.settings {
                if setting.verdict.isGap { gaps.insert(setting.setting) } else if setting.verdict.isOpen { open.insert(setting.setting) }
            }
        }
        if populations.allSatisfy(\.hasNoReplacement) {
            self = .noReplacement
        } else if populations.contains(where: { $0.hasGap == .yes || $0.hasNoReplacement }) {
            // A mail profile may go missing although no setting asks for it.
            self = .gaps(max(1, gaps.count))
        } else {
            self = populations.contains { $0.hasGap == .unknown } ? .open(open.count) : .covered
        }
    }
}
