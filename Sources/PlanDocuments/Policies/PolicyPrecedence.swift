import ExportReading
import TenantModel

/// The order in which Basic Mobility policies are asked: the first that targets a user applies.
enum PolicyPrecedence {
    /// Places of the policies: by priority where one is given, else by creation, else as in the file.
    static func places(_ policies: [BasicMobilityPolicy]) -> [Int] {
        let hasPriority = policies.contains { $0.priority != nil }
        let hasCreation = policies.allSatisfy { $0.createdAt != nil }
        return policies.indices.sorted { a, b in
            if hasPriority {
                let (first, second) = (policies[a].priority ?? .max, policies[b].priority ?? .max)
                if first != second { return first < second }
            }
            if hasCreation, let first = policies[a].createdAt?.seconds, let second = policies[b].createdAt?.seconds, first != second {
                return first < second
            }
            return a < b
        }
    }
}
