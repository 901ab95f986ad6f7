public import TenantModel

/// Where people are: the sites of the project file, else the offices that the exports name.
public struct SiteTable: Sendable {
    /// Names in order; places in it are sites.
    public let names: [String]
    /// IANA name by site; nil where neither the site nor the project says.
    public let timeZones: [String?]
    /// For each user the place of the site; -1 when nobody can tell.
    public let siteOfUser: [Int32]
    /// Whether the project file names the sites.
    public let isStated: Bool

    /// The site of a user; nil when nobody can tell.
    public subscript(user: UserID) -> Int? { siteOfUser[user.row] < 0 ? nil : Int(siteOfUser[user.row]) }

    /// The sites of a tenant.
    public init(_ tenant: Tenant, _ settings: ProjectSettings) {
        isStated = !settings.sites.isEmpty
        let users = tenant.users
        if isStated {
            let sites = settings.sites.sorted { $0.name < $1.name }
            names = sites.map(\.name)
            timeZones = sites.map { $0.timeZone ?? settings.timeZone }
            let byOffice = Self.places(sites.map(\.offices), in: tenant.symbols)
            let byDepartment = Self.places(sites.map(\.departments), in: tenant.symbols)
            siteOfUser = tenant.users.ids.map { user in
                let office = byOffice[Int(users.office(of: user).index)]
                return office >= 0 ? office : byDepartment[Int(tenant.users.department[user.row].index)]
            }
        } else {
            let offices = Self.areSites(users.ids.lazy.map { users.office(of: $0) }) ? { users.office(of: $0) } : { (user: UserID) in users.city(of: user) }
            // Named as the exports name them, in an order that does not depend on the order of the files.
            let texts = Set(users.ids.lazy.map(offices)).subtracting([.empty]).map { tenant.symbols[$0] }
            let names = Dictionary(texts.map { ($0.lowercased(), $0) }, uniquingKeysWith: { min($0, $1) }).values.sorted()
            let places = Self.places(names.map { [$0] }, in: tenant.symbols)
            self.names = names
            timeZones = names.map { _ in settings.timeZone }
            siteOfUser = tenant.users.ids.map { places[Int(offices($0).index)] }
        }
    }

    /// Whether offices are places where several people work, and not rooms.
    private static func areSites(_ offices: some Sequence<Symbol>) -> Bool {
        var people = 0
        var names: Set<Symbol> = []
        for office in offices where office != .empty {
            people += 1
            names.insert(office)
        }
        return names.count <= fewSites || names.count * peoplePerSite <= people
    }

    private static let fewSites = 10
    private static let peoplePerSite = 4

    /// For each symbol the place of the list that has its text, whatever the letter case; -1 for none.
    private static func places(_ lists: [[String]], in symbols: SymbolTable) -> [Int32] {
        var wanted: [String: Int32] = [:]
        for (place, list) in lists.enumerated() { for name in list where wanted[name.lowercased()] == nil { wanted[name.lowercased()] = Int32(place) } }
        guard !wanted.isEmpty else { return Array(repeating: -1, count: symbols.count) }
        return (0..<symbols.count).map { wanted[symbols[Symbol(index: UInt32($0))].lowercased()] ?? -1 }
    }
}
