import TenantModel

/// The order in which people should move together: those of a site next to each other, within a site those of a department.
public struct Families: Sendable {
    /// For each user the place of site and department among all pairs, in the order of their names; people of whom neither is known come last.
    public let ofUsers: [Int32]
    /// The pairs in words: `Sales · Lyon`; empty where neither is known.
    public let names: [String]

    init(_ tenant: Tenant, sites: SiteTable) {
        var places: [UInt64: Int32] = [:]
        var pairs: [(site: Int32, department: Symbol)] = []
        var ofUsers = tenant.users.ids.map { user -> Int32 in
            let site = sites.siteOfUser[user.row]
            let department = tenant.users.department[user.row]
            let key = UInt64(UInt32(bitPattern: site)) << 32 | UInt64(department.index)
            if let place = places[key] { return place }
            places[key] = Int32(pairs.count)
            pairs.append((site, department))
            return Int32(pairs.count - 1)
        }
        let named = pairs.map { pair in
            (site: pair.site < 0 ? Int32.max : pair.site, isOpen: pair.department == .empty, department: tenant.symbols[pair.department])
        }
        let order = named.indices.sorted { a, b in
            if named[a].site != named[b].site { return named[a].site < named[b].site }
            if named[a].isOpen != named[b].isOpen { return named[b].isOpen }
            return named[a].department < named[b].department
        }
        var rank = Array(repeating: Int32(0), count: order.count)
        for (place, old) in order.enumerated() { rank[old] = Int32(place) }
        for row in ofUsers.indices { ofUsers[row] = rank[Int(ofUsers[row])] }
        self.ofUsers = ofUsers
        names = order.map { old in
            let site = pairs[old].site < 0 ? "" : sites.names[Int(pairs[old].site)]
            return [named[old].department, site].filter { !$0.isEmpty }.joined(separator: " · ")
        }
    }
}
