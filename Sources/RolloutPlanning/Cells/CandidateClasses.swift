import ExportReading
import Preflight
import TenantModel

/// People with the same cells, so that a million of them are a few thousand classes.
struct CandidateClasses: Sendable {
    /// The cells of all users who are to move, by dimension and label.
    let cells: [PlanCell]
    /// For each cell how many of its users each obstacle keeps out of the pilot.
    let obstaclesOfCells: [[PilotObstacle: Int]]
    /// In an order that depends on what they are.
    let classes: [CandidateClass]

    /// `countsDevices`: whether the budget is one of devices. `limitsSites`: whether people of different sites must be told apart.
    init(
        _ decisions: Decisions, targets: PlanTargets, eligibility: PilotEligibility, sites: SiteTable, weights: [PilotDimension: Double], countsDevices: Bool,
        limitsSites: Bool
    ) {
        var maker = CellMaker(decisions, sites: sites)
        var table = ClassTable()
        var users: [Int] = []
        var eligible: [Int] = []
        // For each cell and obstacle.
        var tallies: [Int] = []
        let obstacles = PilotObstacle.allCases.count
        var scratch: [Int32] = []
        for user in decisions.tenant.users.ids where targets.standing[user.row].hasLaterWave {
            scratch.removeAll(keepingCapacity: true)
            maker.append(cellsOf: user, to: &scratch)
            while users.count < maker.found.count {
                users.append(0)
                eligible.append(0)
                tallies.append(contentsOf: repeatElement(0, count: obstacles))
            }
            let obstacle = eligibility.obstacle[user.row]
            for cell in scratch { users[Int(cell)] += 1 }
            guard obstacle == .none else {
                for cell in scratch { tallies[Int(cell) * obstacles + Int(obstacle.rawValue)] += 1 }
                continue
            }
            for cell in scratch { eligible[Int(cell)] += 1 }
            let cost = countsDevices ? decisions.movingDevices(of: user) : 1
            table.add(
                user, cells: &scratch, cost: Int32(clamping: cost), team: decisions.tenant.users.department[user.row],
                site: limitsSites ? sites.siteOfUser[user.row] : -1)
        }
        // A dimension of which no export says anything divides nobody.
        let found = maker.found
        let read = Set(found.lazy.filter { !$0.label.isEmpty }.map(\.dimension))
        // Places that do not depend on the order of the files: by dimension, then label.
        let order = found.indices.filter { read.contains(found[$0].dimension) }
            .sorted { (found[$0].dimension.place, found[$0].label, $0) < (found[$1].dimension.place, found[$1].label, $1) }
        var places = Array(repeating: Int32(-1), count: found.count)
        for (place, old) in order.enumerated() { places[old] = Int32(place) }
        cells = order.map { old in
            PlanCell(
                found[old].dimension, label: found[old].label, users: users[old], eligible: eligible[old],
                dimensionWeight: weights[found[old].dimension] ?? found[old].dimension.defaultWeight)
        }
        obstaclesOfCells = order.map { old in
            var tally: [PilotObstacle: Int] = [:]
            for obstacle in PilotObstacle.allCases {
                let count = tallies[old * obstacles + Int(obstacle.rawValue)]
                if count > 0 { tally[obstacle] = count }
            }
            return tally
        }
        classes = table.sorted(places: places, symbols: decisions.tenant.symbols)
    }
}

extension Decisions {
    /// How many devices move together with a user.
    func movingDevices(of user: UserID) -> Int {
        var count = 0
        devicesOfUsers.forEach(of: user) { if isMoving($0) { count += 1 } }
        return count
    }
}
