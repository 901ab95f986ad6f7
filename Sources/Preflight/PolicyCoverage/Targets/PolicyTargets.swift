import ExportReading
import TenantModel

extension PolicyList {
    /// Every target that some policy of either side names, and that coverage therefore asks about.
    var allTargets: [PolicyTarget] {
        var targets = basicMobility.flatMap { $0.targets ?? [] } + (tenantRule?.exclusions ?? [])
        for policy in intune {
            for assignment in policy.assignments.list ?? [] {
                if case .group(let target) = assignment.target { targets.append(target) }
            }
            if policy.family == .conditionalAccess {
                targets += policy.people(.includedGroups) + policy.people(.excludedGroups) + policy.people(.includedUsers) + policy.people(.excludedUsers)
            }
        }
        return targets
    }
}

/// Whom a Conditional Access policy names, by the paths of its properties.
enum ConditionalAccessPeople: String {
    case includedUsers = "conditions.users.includeusers"
    case excludedUsers = "conditions.users.excludeusers"
    case includedGroups = "conditions.users.includegroups"
    case excludedGroups = "conditions.users.excludegroups"
    case includedRoles = "conditions.users.includeroles"
    case excludedRoles = "conditions.users.excluderoles"
}

extension IntunePolicy {
    /// The people of one list as targets; words such as `All` and `None` are left out.
    func people(_ list: ConditionalAccessPeople) -> [PolicyTarget] {
        words(list).compactMap { word in
            if let id = GUID(word) { return PolicyTarget(id: id) }
            return Self.words.contains(word.lowercased()) ? nil : PolicyTarget(id: nil, name: word)
        }
    }

    /// What one list holds, as written.
    func words(_ list: ConditionalAccessPeople) -> [String] { values[list.rawValue].map { $0.items.filter { !$0.isEmpty } } ?? [] }

    private static let words: Set<String> = ["all", "none", "guestsorexternalusers"]
}
