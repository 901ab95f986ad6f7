import RolloutPlanning

/// The people of the lock, found as `waves.csv` names them: by object id, else by name.
struct LockedPeople {
    let isThere: Bool
    /// Whether it is not as the last run wrote it.
    let isDoubtful: Bool
    private let rows: [String: LockRow]
    /// Keys by name, made when an object id was removed from `waves.csv`.
    private var names: [String: String]?
    private var taken: Set<String> = []

    init(_ lock: WaveLock) {
        isThere = lock.isThere
        isDoubtful = lock.isDoubtful
        rows = lock.rows
    }

    /// The row about somebody.
    mutating func row(of person: (name: String, objectID: String)) -> LockRow? {
        guard person.objectID.isEmpty else { return rows[person.objectID.lowercased()] }
        let name = person.name.lowercased()
        if let row = rows[name] { return row }
        let names = names ?? Dictionary(rows.map { ($0.value.userPrincipalName.lowercased(), $0.key) }, uniquingKeysWith: min)
        self.names = names
        return names[name].flatMap { rows[$0] }
    }

    /// The row about somebody, who is then no longer among those who are left.
    mutating func taking(_ person: (name: String, objectID: String)) -> LockRow? {
        guard let row = row(of: person) else { return nil }
        taken.insert(row.key)
        return row
    }

    /// Rows that somebody removed from `waves.csv`: the earlier choice stands.
    var left: [PreviousPlan.Row] { rows.values.filter { !taken.contains($0.key) }.sorted { $0.key < $1.key }.map(\.row) }
}
