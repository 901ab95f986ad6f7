import ExportReading
import TenantModel

/// Finds users by object id, UPN, former address or display name: what device and group exports refer to them by.
struct UserDirectory: Sendable {
    let users: UserTable
    let ids: GUIDIndex
    let names: NameIndex
    private let addresses: TextColumn
    private let addressOwner: [UserID]
    private let addressIndex: NameIndex
    private let deletedIDs: Set<GUID>
    private let deletedNames: TextColumn
    private let deletedIndex: NameIndex
    private let displayNames: DisplayNames

    init(_ merge: borrowing UserMerge) {
        users = merge.users
        ids = merge.ids
        names = merge.names
        addresses = merge.addresses
        addressOwner = merge.addressOwner
        addressIndex = NameIndex(addresses)
        deletedIDs = merge.deletedIDs
        deletedNames = merge.deletedNames
        deletedIndex = NameIndex(deletedNames)
        displayNames = DisplayNames(users)
    }

    /// What an owner cell refers to; of several owners in it the first one who is found.
    func owner(_ cell: Cell) -> OwnerReference {
        let signs = NameSigns(cell.bytes)
        let first = owner(UserKey(cell, signs: signs))
        guard signs.hasSeparator, first.namesSomebody else { return first }
        let further = UserKey.further(in: cell).map { owner($0) }
        var chosen = first.user == nil ? further.first { $0.user != nil } ?? first : first
        chosen.isDisputed = further.contains { $0.user != nil && $0.user != chosen.user }
        return chosen
    }

    /// The order is that of the contract: object id, UPN, former address, unique display name.
    private func owner(_ key: UserKey) -> OwnerReference {
        switch key {
        case .none: .empty
        case .objectID(let id): owner(id: id)
        case .principalName(let name): owner(name: name)
        case .displayName(let name):
            displayNames.user(named: name).map { OwnerReference(state: .resolvedByName, user: $0) } ?? OwnerReference(state: .unresolved)
        }
    }

    /// The user of an object id.
    func owner(id: GUID) -> OwnerReference {
        guard let row = ids.row(of: id, in: users.objectID) else { return OwnerReference(state: deletedIDs.contains(id) ? .deleted : .unresolved) }
        return OwnerReference(state: .resolved, user: UserID(index: UInt32(row)))
    }

    /// The user of a UPN or a former address.
    func owner(name: UnsafeRawBufferPointer) -> OwnerReference { owner(name: name, hash: ByteHash.ignoringCase(name)) }

    /// The same where the hash of the name is known.
    func owner(name: UnsafeRawBufferPointer, hash: UInt64) -> OwnerReference {
        if let row = names.row(of: name, hash: hash, in: users.userPrincipalName) { return OwnerReference(state: .resolved, user: UserID(index: UInt32(row))) }
        if let row = addressIndex.row(of: name, hash: hash, in: addresses) { return OwnerReference(state: .resolved, user: addressOwner[row]) }
        return OwnerReference(state: deletedIndex.row(of: name, in: deletedNames) == nil ? .unresolved : .deleted)
    }

    /// The user of a UPN or object id as somebody typed it.
    func user(_ text: String) -> UserID? {
        var text = text
        return text.withUTF8 { owner(Cell(bytes: UnsafeRawBufferPointer($0), kind: .text)).user }
    }
}
