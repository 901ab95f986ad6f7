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
        var texts = Array(repeating: "", count: populations.count)
        for (place, population) in populations.enumerated() {
            let before = pairs.count
            for user in population.users where isMeant(user) { pairs.append((user, UInt32(place))) }
            if pairs.count > before { texts[place] = text(population) }
        }
        // Sorted by counting: the populations of a user keep their order.
        var places = Array(repeating: 0, count: 1 + (pairs.lazy.map(\.user.row).max() ?? 0))
        for pair in pairs { places[pair.user.row] += 1 }
        var users: [UserID] = []
        var starts: [Int] = []
        var next = 0
        for (row, count) in places.enumerated() where count > 0 {
            users.append(UserID(index: UInt32(row)))
            starts.append(next)
            places[row] = next
            next += count
        }
        var sorted = Array(repeating: UInt32(0), count: pairs.count)
        for pair in pairs {
            sorted[places[pair.user.row]] = pair.population
            places[pair.user.row] += 1
        }
        self.users = users
        self.starts = starts + [pairs.count]
        self.populations = sorted
        self.texts = texts
    }

    /// What concerns the user at an index.
    func text(of index: Int) -> String {
        if starts[index + 1] - starts[index] == 1 { return texts[Int(populations[starts[index]])] }
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
