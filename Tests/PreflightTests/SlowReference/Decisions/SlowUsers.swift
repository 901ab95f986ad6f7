/// A person put together from all user files.
struct SlowUser {
    var id: String
    let name: String
    /// Every UPN under which a record of the person came, in lower case: renamed between two exports.
    var names: Set<String>
    /// Every UPN and address, in lower case.
    var addresses: Set<String>
    var displayName: String
    var department: String
    var licenses = SlowLicenses.notRead
    /// Path of the file that named the person first.
    let file: String
}

/// The people of all user files, merged on object id, else on UPN; and who an owner cell means.
struct SlowUsers {
    var users: [SlowUser] = []
    var deleted: Set<String> = []
    /// By path of file.
    var setAside: [String: Int] = [:]
    var merged: [String: Int] = [:]

    init(files: [GeneratedFile]) {
        for file in files where file.isUsers {
            let columns = Columns(file)
            for row in file.records.indices { add(file, row, columns) }
        }
    }

    /// What the columns of user files are called.
    struct Columns {
        let id, name, displayName, department, deletedAt, addresses: String

        init(_ file: GeneratedFile) {
            let isAdminCenter = file.format == "m365.users.g3"
            id = isAdminCenter ? "Object Id" : "id"
            name = isAdminCenter ? "User principal name" : "userPrincipalName"
            displayName = isAdminCenter ? "Display name" : "displayName"
            department = isAdminCenter ? "Department" : "department"
            deletedAt = isAdminCenter ? "Soft deletion time stamp" : "deletedDateTime"
            addresses = isAdminCenter ? "Proxy addresses" : "proxyAddresses"
        }
    }

    private mutating func add(_ file: GeneratedFile, _ row: Int, _ columns: Columns) {
        let id = file.text(row, columns.id).lowercased()
        let name = file.text(row, columns.name)
        if !file.text(row, columns.deletedAt).isEmpty {
            setAside[file.path, default: 0] += 1
            deleted.formUnion([id, name.lowercased()])
            return
        }
        let licenses = SlowLicenses(file: file, row: row)
        let addresses = Self.addresses(file.value(row, columns.addresses)).union([name.lowercased()])
        guard let known = index(id: id, name: name.lowercased()) else {
            users.append(
                SlowUser(
                    id: id, name: name, names: [name.lowercased()], addresses: addresses, displayName: file.text(row, columns.displayName),
                    department: file.text(row, columns.department), licenses: licenses, file: file.path))
            return
        }
        merged[file.path, default: 0] += 1
        if users[known].id.isEmpty { users[known].id = id }
        users[known].names.insert(name.lowercased())
        users[known].addresses.formUnion(addresses)
        if users[known].displayName.isEmpty { users[known].displayName = file.text(row, columns.displayName) }
        if users[known].department.isEmpty { users[known].department = file.text(row, columns.department) }
        // The evidence that says most wins, the first of equals.
        if licenses.level > users[known].licenses.level { users[known].licenses = licenses }
    }

    private func index(id: String, name: String) -> Int? {
        if !id.isEmpty, let same = users.firstIndex(where: { $0.id == id }) { return same }
        return users.firstIndex { ($0.id.isEmpty || id.isEmpty) && $0.names.contains(name) }
    }

    private static func addresses(_ value: GeneratedValue) -> Set<String> {
        let parts = value.items?.map(\.text) ?? value.text.split(separator: "+").map(String.init)
        return Set(parts.map { String($0.drop { $0 != ":" }.dropFirst()).lowercased() }.filter { !$0.isEmpty })
    }

    // MARK: Whose device it is

    /// "Owner cells resolve in turn as object id, UPN, former UPN or proxy address, then a display name that is unique in the tenant."
    func owner(_ text: String) -> SlowOwner {
        let text = text.lowercased()
        if text.isEmpty || text == GeneratedOwnerCell.zero { return .empty }
        if let user = users.firstIndex(where: { $0.id == text }) { return .user(user, byDisplayName: false) }
        if let user = users.firstIndex(where: { $0.name.lowercased() == text }) { return .user(user, byDisplayName: false) }
        if let user = users.firstIndex(where: { $0.addresses.contains(text) }) { return .user(user, byDisplayName: false) }
        if deleted.contains(text) { return .unknown }
        let namesakes = users.indices.filter { users[$0].displayName.lowercased() == text }
        if namesakes.count == 1 { return .user(namesakes[0], byDisplayName: true) }
        return .unknown
    }

    /// A cell with several owners is taken apart only when every part is an id or an address.
    func owners(_ cell: String) -> SlowOwner {
        let parts = cell.split(whereSeparator: { $0 == ";" || $0 == "," }).map { String($0) }
        guard parts.count > 1, parts.allSatisfy({ $0.contains("@") || $0.split(separator: "-").count == 5 }) else { return owner(cell) }
        return SlowOwner.first(of: parts.map { owner($0) })
    }
}

/// What a source says about whose device it is.
enum SlowOwner: Equatable {
    case notRead
    case empty
    /// Somebody who is not among the users read.
    case unknown
    case user(Int, byDisplayName: Bool)

    var user: Int? {
        if case .user(let user, _) = self { return user }
        return nil
    }

    /// Not found by id or address.
    var isWeak: Bool {
        if case .user(_, let byDisplayName) = self { return byDisplayName }
        return true
    }

    /// The first that resolves, else what is nearest to it.
    static func first(of owners: [SlowOwner]) -> SlowOwner {
        owners.first { $0.user != nil } ?? owners.first { $0 == .unknown } ?? owners.first { $0 == .empty } ?? .notRead
    }
}
