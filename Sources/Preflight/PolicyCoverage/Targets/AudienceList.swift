import TenantModel

/// Every target that some policy names, each once, and who is in it: the only questions about groups that coverage asks.
struct AudienceList {
    private(set) var audiences: [Audience] = []
    private var places: [PolicyTarget: Int] = [:]
    /// For each group row the audiences whose members its members are.
    private(set) var audiencesOfGroup: [Int: [Int]] = [:]
    private(set) var audiencesOfUser: [UserID: [Int]] = [:]

    init(_ tenant: Tenant, targets: [PolicyTarget]) {
        let resolver = TargetResolver(tenant, targets: targets)
        // Two targets that mean one group are one question.
        var placeOfGroup: [Int: Int] = [:]
        for target in targets where places[target] == nil {
            let meaning = resolver.meaning(of: target)
            if case .group(let row) = meaning, let known = placeOfGroup[row] {
                places[target] = known
                continue
            }
            let place = audiences.count
            places[target] = place
            switch meaning {
            case .group(let row):
                placeOfGroup[row] = place
                let closure = GroupClosure(of: row, in: tenant.groups)
                for group in closure.rows { audiencesOfGroup[group, default: []].append(place) }
                audiences.append(
                    Audience(
                        target: target, doubt: closure.isWhole ? nil : .groupMembersUnknown, hasDevices: closure.hasDevices, hasUsers: closure.hasUsers))
            case .user(let user):
                audiencesOfUser[user, default: []].append(place)
                audiences.append(Audience(target: target, doubt: nil, hasDevices: false, hasUsers: true))
            case .open(let kind):
                audiences.append(Audience(target: target, doubt: kind, hasDevices: false, hasUsers: false))
            }
        }
    }

    /// The place of a target that was among those given.
    func place(of target: PolicyTarget) -> Int? { places[target] }
}
