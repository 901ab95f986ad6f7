import TenantModel

/// What devices say of owners who were not found, and who could be meant.
struct UnknownOwners {
    private var texts: [Evidence: String] = [:]
    /// For the name before the @ of each unknown owner: the only user with that name; nil when several have it.
    private var candidates: [UInt64: UserID?] = [:]

    init(_ tenant: Tenant) {
        for owner in tenant.facts.unknownOwners where texts[owner.evidence] == nil { texts[owner.evidence] = owner.text }
        let wanted = Set(tenant.facts.unknownOwners.compactMap { Self.key($0.text) })
        guard !wanted.isEmpty else { return }
        for user in tenant.users.ids {
            guard let key = tenant.users.userPrincipalName.withBytes(user.row, Self.key), wanted.contains(key) else { continue }
            candidates.updateValue(candidates.keys.contains(key) ? nil : user, forKey: key)
        }
    }

    /// The owner as a record of the device names it.
    func text(of device: Device) -> String { device.evidence.lazy.compactMap { texts[$0] }.first ?? "an owner" }

    /// A user whose name fits: another domain, or the home address of a guest.
    func suggestion(for text: String, in users: UserTable) -> String? {
        guard let key = Self.key(text), let candidate = candidates[key], let user = candidate else { return nil }
        return users[user].userPrincipalName
    }

    private static func key(_ text: String) -> UInt64? {
        var text = text
        return text.withUTF8 { key(UnsafeRawBufferPointer($0)) }
    }

    /// A hash of the name before the @. A guest's name carries the home domain behind its last underscore: `anna_partner.com#EXT#@contoso…`.
    private static func key(_ bytes: UnsafeRawBufferPointer) -> UInt64? {
        guard let at = bytes.firstIndex(of: UInt8(ascii: "@")), at > 0 else { return nil }
        var end = at
        let local = UnsafeRawBufferPointer(rebasing: bytes[..<at])
        if let mark = local.firstIndex(of: UInt8(ascii: "#")), let underscore = local[..<mark].lastIndex(of: UInt8(ascii: "_")) { end = underscore }
        return end == 0 ? nil : ByteHash.ignoringCase(UnsafeRawBufferPointer(rebasing: bytes[..<end]))
    }
}
