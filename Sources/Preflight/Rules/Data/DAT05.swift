import TenantModel

/// Users who stand in one file twice.
struct DAT05: Rule {
    let text = RuleText(
        "DAT-05", title: "Duplicate keys", severity: .high,
        trigger: "One file names the same object id or UPN twice: with different content (high), or in identical rows (low).",
        why: "Where two rows of one person differ nobody knows which is right: the report takes what reaches furthest. Identical rows only show that the "
            + "file was put together by hand.",
        remediation: [
            "Export the file again in one piece, and do not paste exports together.",
            "If the second row is another person, look at the UPN: it may have been given to somebody new.",
        ], needs: [.users], sources: [.migration])

    func evaluate(_ decisions: Decisions) -> RuleAnswer {
        guard decisions.tenant.provides.contains(.users) else { return .notEvaluated([.users]) }
        return .evaluated(
            [
                finding(.high, identical: false, "with rows that differ", "Compare the rows; export again", decisions),
                finding(.low, identical: true, "with identical rows", "Export again in one piece", decisions),
            ].compactMap(\.self))
    }

    private func finding(_ severity: Severity, identical: Bool, _ what: String, _ action: String, _ decisions: Decisions) -> Finding? {
        let pairs = decisions.tenant.facts.duplicateUsers.filter { $0.isIdentical == identical }
        let byUser = Dictionary(grouping: pairs, by: \.user)
        guard !byUser.isEmpty else { return nil }
        let users = byUser.keys.sorted()
        return Finding(
            severity, .enabling, title: "\(users.count.of("user")) \(what)", subjects: .users(users), population: decisions.tenant.users.count, action: action
        ) { index in
            let places = Set((byUser[users[index]] ?? []).flatMap { [$0.first, $0.second] }).sorted()
            return places.map { decisions.tenant.text($0) }.joined(separator: "; ")
        }
    }
}
