import Preflight
import TenantModel

/// Which findings each user or device is a subject of. Most share the same few lists.
struct SubjectRules: Sendable {
    /// The rules of each list; the first one is empty.
    let lists: [[String]]
    private let listOfRow: [UInt16]

    /// Of the users.
    static func users(_ assessment: Assessment) -> SubjectRules {
        SubjectRules(assessment, count: assessment.decisions.tenant.users.count) { subjects, body in
            if case .users(let users) = subjects { for user in users { body(user.row) } }
        }
    }

    /// Of the devices.
    static func devices(_ assessment: Assessment) -> SubjectRules {
        SubjectRules(assessment, count: assessment.decisions.tenant.devices.count) { subjects, body in
            if case .devices(let devices) = subjects { for device in devices { body(device.row) } }
        }
    }

    /// The list of a row.
    subscript(row: Int) -> Int { listOfRow.isEmpty ? 0 : Int(listOfRow[row]) }

    private init(_ assessment: Assessment, count: Int, forEach: (Subjects, (Int) -> Void) -> Void) {
        var lists: [[String]] = [[]]
        var listOfRow: [UInt16] = []
        for (report, finding) in assessment.findings {
            let rule = report.text.id
            // What each list becomes with this rule behind it.
            var longer: [UInt16: UInt16] = [:]
            forEach(finding.subjects) { row in
                if listOfRow.isEmpty { listOfRow = Array(repeating: 0, count: count) }
                let list = listOfRow[row]
                if let known = longer[list] {
                    listOfRow[row] = known
                } else if lists[Int(list)].last != rule, lists.count <= UInt16.max {
                    lists.append(lists[Int(list)] + [rule])
                    longer[list] = UInt16(lists.count - 1)
                    listOfRow[row] = UInt16(lists.count - 1)
                }
            }
        }
        self.lists = lists
        self.listOfRow = listOfRow
    }
}
