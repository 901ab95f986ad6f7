import TenantModel

/// The users of some populations, each once, with a text about each population that concerns them.
struct ConcernedUsers: Sendable {
    /// Ascending.
    let users: [UserID]
    private let starts: [Int]
    private let populations: [UInt32]
    private let texts: [String]

    /// The users that `isMeant` accepts. A population's text is made once, however many users it has.
    init(_ populations: [CoveragePopulation], text: (CoveragePopulation) -> String, where isMeant: (UserID) -> Bool) {
        var pairs: [(user: UserID, population: UInt32)] = []
        for (place, population) in populations.enumerated() {
            for user in population.users where isMeant(user) { pairs.append((user, UInt32(place))) }
        }
        pairs.sort { $0.user != $1.user ? $0.user < $1.user : $0.population < $1.population }
        var users: [UserID] = []
        var starts: [Int] = []
        for (index, pair) in pairs.enumerated() where users.last != pair.user {
            users.append(pair.user)
            starts.append(index)
        }
        self.users = users
        self.starts = starts + [pairs.count]
        self.populations = pairs.map(\.population)
        texts = populations.map(text)
    }

    /// What concerns the user at an index.
    func text(of index: Int) -> String {
        var parts: [String] = []
        for place in starts[index]..<starts[index + 1] {
            let text = texts[Int(populations[place])]
            if !parts.contains(text) { parts.append(text) }
        }
        return parts.joined(separator: "; ")
    }
}

extension Decisions {
    /// The users of populations who move: at enablement, or by a license later. Those who stay, or cannot be told, lose nothing that is known.
    func moving(_ populations: [CoveragePopulation], at enablement: Bool, text: (CoveragePopulation) -> String) -> ConcernedUsers {
        let outcome: UserOutcome = enablement ? .switchesAtEnablement : .switchesWithLicense
        return ConcernedUsers(populations, text: text) { userOutcome[$0.row] == outcome }
    }

    /// Whether a user moves sooner or later.
    func moves(_ user: UserID) -> Bool { userOutcome[user.row] == .switchesAtEnablement || userOutcome[user.row] == .switchesWithLicense }

    /// The users of populations who move sooner or later.
    func moving(_ populations: [CoveragePopulation], text: (CoveragePopulation) -> String) -> ConcernedUsers {
        ConcernedUsers(populations, text: text) { moves($0) }
    }
}

extension Finding {
    /// A finding about users with what concerns each.
    init(
        _ severity: Severity, _ scope: Scope, title: String, _ concerned: ConcernedUsers, _ decisions: Decisions, action: String, remediation: [String] = []
    ) {
        self.init(
            severity, scope, title: title, subjects: .users(concerned.users), population: decisions.tenant.users.count, action: action,
            remediation: remediation
        ) { concerned.text(of: $0) }
    }
}
