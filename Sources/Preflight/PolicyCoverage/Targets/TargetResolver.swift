import ExportReading
import TenantModel

/// Finds what a target of a policy means: a group by id, else by name; a user by id.
struct TargetResolver {
    /// What a target means.
    enum Meaning: Equatable {
        /// A group by its row.
        case group(Int)
        case user(UserID)
        /// Nothing that was read, or several groups of one name.
        case open(CoverageReason.Kind)
    }

    private let groups: GroupTable
    private var groupOfID: [GUID: Int] = [:]
    private var groupsOfName: [String: [Int]] = [:]
    private var userOfID: [GUID: UserID] = [:]

    /// - Parameter targets: everything that will be asked about: users are looked up once for all of it.
    init(_ tenant: Tenant, targets: [PolicyTarget]) {
        groups = tenant.groups
        for row in 0..<groups.count {
            if !groups.objectID[row].isZero { groupOfID[groups.objectID[row]] = row }
            groupsOfName[Self.key(groups.displayName[row]), default: []].append(row)
        }
        let open = Set(targets.compactMap(\.id)).filter { groupOfID[$0] == nil && !$0.isZero }
        guard !open.isEmpty else { return }
        for user in tenant.users.ids where open.contains(tenant.users.objectID[user.row]) { userOfID[tenant.users.objectID[user.row]] = user }
    }

    func meaning(of target: PolicyTarget) -> Meaning {
        if let id = target.id, !id.isZero {
            if let row = groupOfID[id] { return .group(row) }
            if let user = userOfID[id] { return .user(user) }
        }
        guard !target.name.isEmpty else { return .open(.groupUnknown) }
        // A group with an id of its own is another one.
        let named = (groupsOfName[Self.key(target.name)] ?? []).filter { target.id == nil || groups.objectID[$0].isZero }
        switch named.count {
        case 0: return .open(.groupUnknown)
        case 1: return .group(named[0])
        default: return .open(.groupAmbiguous)
        }
    }

    /// The row of the one group that it means; nil when none was read, or several have the name.
    func group(_ target: PolicyTarget) -> Int? {
        if case .group(let row) = meaning(of: target) { return row }
        return nil
    }

    private static func key(_ name: String) -> String {
        name.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }
}

extension Tenant {
    /// The name of the group that a policy means: as the groups that were read say, else as the policy says.
    func name(of target: PolicyTarget) -> String {
        TargetResolver(self, targets: [target]).group(target).map { groups.name(of: $0) } ?? target.text
    }
}
