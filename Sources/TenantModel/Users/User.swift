public import ExportReading

/// One user, read from the columns of the ``UserTable``.
public struct User: Sendable {
    /// Which user.
    public let id: UserID
    let table: UserTable

    /// Entra object id; nil when no export gave one.
    public var objectID: GUID? { table.objectID[id.row].isZero ? nil : table.objectID[id.row] }
    public var userPrincipalName: String { table.userPrincipalName[id.row] }
    /// What the user is called in a sentence: the UPN, or the object id where no export gave one.
    public var name: String { userPrincipalName.isEmpty ? table.objectID[id.row].description : userPrincipalName }
    public var displayName: String { table.displayName[id.row] }
    public var department: Symbol { table.department[id.row] }
    public var jobTitle: Symbol { table.jobTitle(of: id) }
    /// The office, else the city.
    public var office: Symbol { table.office(of: id) }
    public var city: Symbol { table.city(of: id) }
    /// The country, else the usage location.
    public var country: Symbol { table.country(of: id) }
    public var language: Symbol { table.language(of: id) }
    /// Whether the account may sign in; nil when not known.
    public var isEnabled: Bool? { table.isEnabled[id.row].known }
    public var isGuest: Bool { table.type[id.row] == .guest }
    /// What the user holds.
    public var licenses: LicenseSetID { table.licenses[id.row] }

    /// Every record of the user, the first one first, without repetition.
    public var evidence: [Evidence] {
        var all = [table.evidence[id.row]]
        for item in [table.licenseEvidence[id.row]] + table.furtherEvidence[id.row] where item != .none && !all.contains(item) { all.append(item) }
        return all
    }
}
