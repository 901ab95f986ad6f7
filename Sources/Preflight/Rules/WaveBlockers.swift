public import TenantModel

/// The rules that hold a user back from a wave.
public struct WaveBlockers: Sendable {
    /// Each list of rules that some user has, joined by `; `; the first one is empty.
    public let texts: [String]
    /// For each user the place of the list; empty when nobody is held back.
    private let lists: [UInt16]

    /// What counts against the waves in an assessment. Of users who are held until a wave, what counts against enabling about their policies counts
    /// against that wave: `isHeld` tells who they are.
    public init(_ assessment: Assessment, isHeld: (UserID) -> Bool = { _ in false }) {
        var names = [""]
        var lists: [UInt16] = []
        for (report, finding) in assessment.findings {
            guard case .users(let all) = finding.subjects else { continue }
            let users: [UserID]
            if finding.scope == .wave {
                users = all
            } else {
                guard finding.scope == .enabling, finding.severity == .blocker, report.text.id.hasPrefix("POL") else { continue }
                users = all.filter(isHeld)
            }
            guard !users.isEmpty else { continue }
            if lists.isEmpty { lists = Array(repeating: 0, count: assessment.decisions.tenant.users.count) }
            // What each list becomes with this rule behind it.
            var longer: [UInt16: UInt16] = [:]
            for user in users {
                let list = lists[user.row]
                if let known = longer[list] {
                    lists[user.row] = known
                    continue
                }
                names.append(list == 0 ? report.text.id : names[Int(list)] + "; " + report.text.id)
                longer[list] = UInt16(names.count - 1)
                lists[user.row] = UInt16(names.count - 1)
            }
        }
        texts = names
        self.lists = lists
    }

    /// The place of a user's list in ``texts``.
    public subscript(user: UserID) -> Int { lists.isEmpty ? 0 : Int(lists[user.row]) }

    /// Whether any rule holds a user back.
    public func contains(_ user: UserID) -> Bool { self[user] != 0 }
}
