import ExportReading
import TenantModel

/// Puts the policies of all files together: the same one exported twice is one, with the assignments that either export has.
struct IntunePolicyMerge {
    private(set) var policies: [IntunePolicy] = []
    private var byID: [GUID: Int] = [:]
    private var byContent: [Content: [Int]] = [:]
    private var byPath: [ExportPath: [Int]] = [:]

    /// What two exports of one policy have in common when one of them has no id.
    private struct Content: Hashable {
        let name: String
        let type: String
        let state: String
        let values: [String: PolicyValue]

        init(_ policy: IntunePolicy) {
            name = policy.name
            type = policy.odataType.lowercased()
            state = policy.state
            values = policy.values
        }
    }

    /// What became of a policy that was added.
    enum Addition {
        case new
        case merged
        /// It was read before, with other settings or other assignments; those stand.
        case differs(from: IntunePolicy)
    }

    /// Adds a policy of a file.
    mutating func add(_ policy: IntunePolicy, path: ExportPath) -> Addition {
        let content = Content(policy)
        if let index = policy.id.flatMap({ byID[$0] }) ?? sameContent(content, as: policy) {
            let present = policies[index]
            let differs = isDifferent(policy, present)
            complete(index, with: policy, isNewID: present.id == nil)
            byPath[path, default: []].append(index)
            return differs ? .differs(from: present) : .merged
        }
        let index = policies.count
        policies.append(policy)
        if let id = policy.id { byID[id] = index }
        byContent[content, default: []].append(index)
        byPath[path, default: []].append(index)
        return .new
    }

    /// Two policies with ids of their own are two, however alike.
    private func sameContent(_ content: Content, as policy: IntunePolicy) -> Int? {
        byContent[content]?.first { (policies[$0].id == nil || policy.id == nil) && policies[$0].platforms == policy.platforms }
    }

    /// Whether both say something that cannot be true of one policy. An export of v1.0 leaves properties out.
    private func isDifferent(_ a: IntunePolicy, _ b: IntunePolicy) -> Bool {
        if let one = a.assignments.list, let other = b.assignments.list, Self.sorted(one) != Self.sorted(other) { return true }
        return a.name != b.name || a.state != b.state || a.values.contains { path, value in b.values[path].map { $0 != value } ?? false }
    }

    private static func sorted(_ assignments: [PolicyAssignment]) -> [String] { assignments.map { "\($0)" }.sorted() }

    private mutating func complete(_ index: Int, with policy: IntunePolicy, isNewID: Bool) {
        if isNewID, let id = policy.id {
            policies[index].id = id
            byID[id] = index
        }
        if policies[index].assignments == .unknown { policies[index].assignments = policy.assignments }
        policies[index].values.merge(policy.values) { first, _ in first }
        policies[index].isFromV1 = policies[index].isFromV1 && policy.isFromV1
        policies[index].lacksSettings = policies[index].lacksSettings && policy.lacksSettings
    }

    /// The policy that an assignment is of: by id, else the only one of the file that it is named after.
    func policy(of record: AssignmentRecord, in file: ExportPath) -> Int? {
        if let index = record.policies.lazy.compactMap({ byID[$0] }).first { return index }
        guard let path = file.policies, let indices = byPath[path], indices.count == 1 else { return nil }
        return indices.first
    }

    /// Sets assignments that come from files of their own, unless the policy brought some with it.
    mutating func set(_ assignments: [PolicyAssignment]?, of index: Int) {
        guard policies[index].assignments == .unknown, let assignments else { return }
        policies[index].assignments = .known(assignments)
    }

    /// Where a tool writes files for assignments, and only for policies that have some, a policy without such a file has none.
    mutating func markUnassigned(folders: Set<String>, files: Set<ExportPath>) {
        for (path, indices) in byPath where folders.contains(path.assignments.folder) && !files.contains(path.assignments) {
            for index in indices where policies[index].family != .conditionalAccess { set([], of: index) }
        }
    }
}
