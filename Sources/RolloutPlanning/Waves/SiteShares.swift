import TenantModel

/// How many people of a unit belong to each site. Nearly all units are one person, and a list for each of them would cost more than all else.
enum SiteShares: Hashable {
    case none
    case one(WaveProblem.SiteShare)
    case several([WaveProblem.SiteShare])

    init(_ unit: ArraySlice<UserID>, _ sites: SiteTable) {
        if unit.count == 1, let user = unit.first {
            let site = sites.siteOfUser[user.row]
            self = site < 0 ? .none : .one(WaveProblem.SiteShare(site: site, users: 1))
            return
        }
        var shares: [Int32: Int32] = [:]
        for user in unit where sites.siteOfUser[user.row] >= 0 { shares[sites.siteOfUser[user.row], default: 0] += 1 }
        let list = shares.sorted { $0.key < $1.key }.map { WaveProblem.SiteShare(site: $0.key, users: $0.value) }
        switch list.count {
        case 0: self = .none
        case 1: self = .one(list[0])
        default: self = .several(list)
        }
    }

    /// By site.
    var list: [WaveProblem.SiteShare] {
        switch self {
        case .none: []
        case .one(let share): [share]
        case .several(let shares): shares
        }
    }
}
