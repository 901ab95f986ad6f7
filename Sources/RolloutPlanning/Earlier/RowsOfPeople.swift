import ExportReading
import TenantModel

/// The rows of an earlier plan with the people whom they are about: one row for each.
struct RowsOfPeople: Sendable {
    private(set) var people: [(row: PreviousPlan.Row, user: UserID)] = []
    /// Rows about people who are not in the exports any more.
    private(set) var gone: [PreviousPlan.Row] = []
    /// Rows that say what another one says.
    private(set) var repeated: [RepeatedRow] = []

    init(_ rows: [PreviousPlan.Row], in tenant: Tenant) throws(PlanFailure) {
        let directory = Directory(tenant)
        var names: [String: UserID]?
        /// Only then every name is needed.
        func named(_ name: String) -> UserID? {
            let all = names ?? directory.everyName()
            names = all
            return all[name.lowercased()]
        }
        var places: [UserID: Int] = [:]
        var linesGone: [String: PreviousPlan.Row] = [:]
        var problems: [PlanFailure.UnreadableWave] = []
        for row in rows {
            let id = GUID(row.objectID)
            guard let user = directory.user(id, row.userPrincipalName) ?? (id == nil ? named(row.userPrincipalName) : nil) else {
                let first = linesGone.updateValue(row, forKey: (id == nil ? row.userPrincipalName : row.objectID).lowercased())
                if let first {
                    if row.says(first) { repeated.append(RepeatedRow(line: row.line, first: first.line)) } else { problems.append(.twice(row, first)) }
                } else if row.isKnown {
                    gone.append(row)
                } else {
                    // Somebody whom no plan knew was added by hand.
                    problems.append(.nobody(row))
                }
                continue
            }
            if row.line > 0, !row.userPrincipalName.isEmpty, !directory.isCalled(row.userPrincipalName, user) {
                // A name that nobody has any more was changed in the directory since.
                if let other = named(row.userPrincipalName), other != user { problems.append(.twoPeople(row, tenant.users, user, other)) }
            }
            guard let place = places[user] else {
                places[user] = people.count
                people.append((row, user))
                continue
            }
            let first = people[place].row
            if row.says(first) {
                repeated.append(RepeatedRow(line: row.line, first: first.line))
                // The plan chose what one of them says: it is nobody's wish.
                if first.planned == nil, row.planned != nil { people[place].row = row }
            } else {
                problems.append(.twice(row, first))
            }
        }
        guard problems.isEmpty else { throw .unreadableWaves(problems) }
    }
}

/// A row of `waves.csv` that says the same as one before it, and is left out.
public struct RepeatedRow: Sendable, Equatable {
    public let line: Int
    public let first: Int
}

/// The people of a tenant by what a file says of them.
private struct Directory {
    private let users: UserTable
    private var byID: [GUID: UserID] = [:]
    private var byName: [String: UserID] = [:]

    init(_ tenant: Tenant) {
        users = tenant.users
        byID.reserveCapacity(users.count)
        for user in users.ids {
            let id = users.objectID[user.row]
            if id.isZero { byName[users.userPrincipalName[user.row].lowercased()] = user } else { byID[id] = user }
        }
    }

    func user(_ id: GUID?, _ name: String) -> UserID? { id.flatMap { byID[$0] } ?? (byName.isEmpty ? nil : byName[name.lowercased()]) }

    func isCalled(_ name: String, _ user: UserID) -> Bool {
        var name = name
        return users.userPrincipalName.withBytes(user.row) { bytes in
            name.withUTF8 { ByteHash.ignoringCase(UnsafeRawBufferPointer($0)) == ByteHash.ignoringCase(bytes) }
        }
    }

    /// Somebody whose object id the file does not have is found by name.
    func everyName() -> [String: UserID] {
        Dictionary(users.ids.map { (users.userPrincipalName[$0.row].lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    }
}

extension PreviousPlan.Row {
    /// Whether both rows ask for the same.
    fileprivate func says(_ other: Self) -> Bool { wave == other.wave && date == other.date }

    fileprivate var place: String {
        let day = date.isEmpty ? "" : " on \(date)"
        return wave.map { "wave \($0)\(day)" } ?? "no wave"
    }
}

extension PlanFailure.UnreadableWave {
    fileprivate static func nobody(_ row: PreviousPlan.Row) -> Self {
        Self(line: row.line, message: "nobody in the exports is \(row.userPrincipalName)", fix: "Correct the name, or remove the row.")
    }

    fileprivate static func twice(_ row: PreviousPlan.Row, _ first: PreviousPlan.Row) -> Self {
        Self(
            line: row.line,
            message: "\(row.userPrincipalName.isEmpty ? row.objectID : row.userPrincipalName) has two rows: \(first.place) in line \(first.line), "
                + "\(row.place) in line \(row.line)",
            fix: "Keep the one that you mean, and remove the other.")
    }

    fileprivate static func twoPeople(_ row: PreviousPlan.Row, _ users: UserTable, _ one: UserID, _ other: UserID) -> Self {
        Self(
            line: row.line, message: "the name is that of \(row.userPrincipalName), the object id that of \(users.userPrincipalName[one.row])",
            fix: "Write the object id of \(row.userPrincipalName), \(users.objectID[other.row]), or put the name back.")
    }
}
