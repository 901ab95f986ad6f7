import TenantModel

/// The verified domains of a tenant, compared without letter case; a subdomain counts as its parent.
struct VerifiedDomains {
    private let hashes: Set<UInt64>

    init(_ domains: [String]) {
        hashes = Set(
            domains.filter { !$0.isEmpty }.map { domain in
                var domain = domain
                return domain.withUTF8 { ByteHash.ignoringCase(UnsafeRawBufferPointer($0)) }
            })
    }

    /// Whether no domain is known.
    var isEmpty: Bool { hashes.isEmpty }

    /// Whether the domain of a UPN is verified; nil when there is no @.
    func contains(domainOf name: UnsafeRawBufferPointer) -> Bool? {
        guard let at = name.lastIndex(of: UInt8(ascii: "@")) else { return nil }
        var start = at + 1
        while start < name.count {
            if hashes.contains(ByteHash.ignoringCase(UnsafeRawBufferPointer(rebasing: name[start...]))) { return true }
            guard let dot = name[start...].firstIndex(of: UInt8(ascii: ".")) else { break }
            start = dot + 1
        }
        return false
    }
}

/// How many device owners have a UPN of no verified domain: users with a device, and owners who were not found but are named by UPN.
struct OwnerDomains {
    private(set) var total = 0
    private(set) var foreign = 0
    /// A few foreign names.
    private(set) var examples: [String] = []

    init() {}

    init(_ decisions: Decisions, _ domains: VerifiedDomains) {
        let users = decisions.tenant.users
        for user in users.ids where !decisions.devicesOfUsers[user].isEmpty {
            guard let isVerified = users.userPrincipalName.withBytes(user.row, { domains.contains(domainOf: $0) }) else { continue }
            count(isVerified) { users.userPrincipalName[user.row] }
        }
        for name in Set(decisions.tenant.facts.unknownOwners.lazy.filter { !$0.isDeleted && $0.text.utf8.contains(UInt8(ascii: "@")) }.map(\.text)).sorted() {
            var text = name
            guard let isVerified = text.withUTF8({ domains.contains(domainOf: UnsafeRawBufferPointer($0)) }) else { continue }
            count(isVerified) { name }
        }
    }

    private mutating func count(_ isVerified: Bool, _ name: () -> String) {
        total += 1
        guard !isVerified else { return }
        foreign += 1
        if examples.count < 3 { examples.append(name()) }
    }
}
