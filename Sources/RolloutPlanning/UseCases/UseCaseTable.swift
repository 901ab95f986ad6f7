public import Preflight
public import TenantModel

/// Who uses which devices for what: the use cases of the project file, else what the exports tell, from ownership to department to platform.
public struct UseCaseTable: Sendable {
    /// One use case on one platform.
    public struct Leaf: Sendable, Equatable {
        /// As the project file calls it; empty when it was derived.
        public let useCase: String
        public let subUseCase: String
        /// Groups of the project file, or the department.
        public let groups: [String]
        /// Nil when it was stated, which says nothing of ownership.
        public let ownership: Ownership?
        public let platform: Platform?
        public let users: Int
        public let devices: Int
        /// Users for whom a setting of Basic Mobility goes missing.
        public let gaps: Int
        /// Users of whom nobody can tell that.
        public let open: Int
        public let apps: [String]
        public let profiles: [String]
        /// Groups of the project file that nobody and nothing has.
        public let unknownGroups: [String]
    }

    /// Most users first when derived, else in the order of the project file.
    public let leaves: [Leaf]
    public let isDerived: Bool

    /// The use cases of everybody whom a plan moves.
    public init(_ plan: RolloutPlan, _ decisions: Decisions) {
        let stated = decisions.settings.useCases
        isDerived = stated.isEmpty
        leaves = stated.isEmpty ? Self.derived(plan, decisions) : Self.stated(stated, plan, decisions)
    }

    private struct Key: Hashable {
        let ownership: Ownership
        let department: Symbol
        let platform: Platform
    }

    private struct Count {
        var users = 0
        var devices = 0
        var gaps = 0
        var open = 0

        mutating func add(_ gap: Trit, devices count: Int) {
            users += 1
            devices += count
            if gap == .yes { gaps += 1 }
            if gap == .unknown { open += 1 }
        }
    }

    private static func derived(_ plan: RolloutPlan, _ decisions: Decisions) -> [Leaf] {
        var counts: [Key: Count] = [:]
        let devices = decisions.tenant.devices
        var own: [Key: Int] = [:]
        for user in decisions.tenant.users.ids where plan.waveOfUser[user.row] >= 0 {
            own.removeAll(keepingCapacity: true)
            decisions.devicesOfUsers.forEach(of: user) { device in
                guard decisions.isMoving(device) else { return }
                let key = Key(
                    ownership: devices.ownership(of: device), department: decisions.tenant.users.department[user.row], platform: devices.platform(of: device))
                own[key, default: 0] += 1
            }
            for (key, count) in own { counts[key, default: Count()].add(decisions.coverage.gap(of: user), devices: count) }
        }
        let leaves = counts.map { key, count in
            let department = decisions.tenant.symbols[key.department]
            return Leaf(
                useCase: "", subUseCase: "", groups: department.isEmpty ? [] : [department], ownership: key.ownership, platform: key.platform,
                users: count.users, devices: count.devices, gaps: count.gaps, open: count.open, apps: [], profiles: [], unknownGroups: [])
        }
        return leaves.sorted { a, b in
            a.users != b.users ? a.users > b.users : a.order.lexicographicallyPrecedes(b.order)
        }
    }

    private static func stated(_ useCases: [UseCaseSettings], _ plan: RolloutPlan, _ decisions: Decisions) -> [Leaf] {
        let people = NamedPeople(useCases.flatMap(\.groups), in: decisions.tenant)
        return useCases.flatMap { useCase -> [Leaf] in
            let found = useCase.groups.map { (name: $0, users: people.people($0)) }
            let users = Set(found.flatMap { $0.users ?? [] })
            let platforms: [Platform?] = useCase.platforms.isEmpty ? [nil] : useCase.platforms
            return platforms.map { platform in
                var count = Count()
                for user in users where plan.waveOfUser[user.row] >= 0 {
                    var devices = 0
                    decisions.devicesOfUsers.forEach(of: user) { device in
                        if decisions.isMoving(device), platform == nil || decisions.tenant.devices.platform(of: device) == platform { devices += 1 }
                    }
                    if devices > 0 { count.add(decisions.coverage.gap(of: user), devices: devices) }
                }
                return Leaf(
                    useCase: useCase.useCase, subUseCase: useCase.subUseCase, groups: useCase.groups, ownership: nil, platform: platform, users: count.users,
                    devices: count.devices, gaps: count.gaps, open: count.open, apps: useCase.apps, profiles: useCase.profiles,
                    unknownGroups: found.filter { $0.users == nil }.map(\.name))
            }
        }
    }
}

extension UseCaseTable.Leaf {
    /// Where leaves with as many users stand.
    fileprivate var order: [String] { [ownership?.name ?? "", groups.first ?? "", platform?.name ?? ""] }
}
