import Preflight
import TenantModel

/// The rules that hold a user back: failed assignments.
struct BlockingRules<Writer: RowWriter & ~Copyable>: Sendable {
    /// Each list of rules that some user has, as a cell; the first one is empty.
    let texts: TextColumn
    /// For each user the place of the list; empty when nobody is held back.
    private let lists: [UInt16]

    init(_ assessment: Assessment) {
        var names = [""]
        var lists: [UInt16] = []
        for (report, finding) in assessment.findings where finding.scope == .wave {
            guard case .users(let users) = finding.subjects else { continue }
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
        texts = TextColumn(cells: names, for: Writer.self)
        self.lists = lists
    }

    /// The place of a user's list in ``texts``.
    subscript(user: UserID) -> Int { lists.isEmpty ? 0 : Int(lists[user.row]) }
}
