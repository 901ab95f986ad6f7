import TenantModel

/// Units by why their people may call the help desk: what they make of work is another number when a tier has other hours.
struct RiskUnits {
    /// Units of a class with the same reasons.
    private struct Part {
        let place: Int
        var count: Int32
        let risks: [RiskClass]
    }

    private let all: [WaveProblem.UnitClass]
    private var parts: [Part] = []

    init(_ units: MovingUnits, risks: (UserID) -> RiskClass) {
        all = units.classes
        for (place, one) in units.classes.enumerated() {
            guard one.users == 1 else {
                for unit in 0..<Int(one.count) {
                    parts.append(Part(place: place, count: 1, risks: units.people(ofUnits: unit..<(unit + 1), inClass: place).map(risks)))
                }
                continue
            }
            var counts: [RiskClass: Int32] = [:]
            for user in units.people(ofUnits: 0..<Int(one.count), inClass: place) { counts[risks(user), default: 0] += 1 }
            for (risk, count) in counts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) { parts.append(Part(place: place, count: count, risks: [risk])) }
        }
    }

    /// The units with other loads.
    func classes(load: (RiskClass) -> Int64) -> [WaveProblem.UnitClass] {
        parts.map { part in
            let one = all[part.place]
            return WaveProblem.UnitClass(
                count: part.count, users: one.users, load: part.risks.reduce(0) { $0 + load($1) }, sites: one.sites, family: one.family, phase: one.phase,
                pinned: one.pinned, earlier: one.earlier)
        }
    }
}
