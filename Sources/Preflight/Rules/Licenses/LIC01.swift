import TenantModel

/// Every user who is to move needs a seat.
struct LIC01: Rule {
    let text = RuleText(
        "LIC-01", title: "Not enough Intune seats", severity: .blocker,
        trigger: "A pool of Intune licenses has fewer free seats than users who are to move and hold none yet. Medium when what is left is below the reserve.",
        why: "A user without a seat stays on Basic Mobility; a wave that runs out of seats stops in the middle.",
        remediation: ["Buy the missing seats, or", "free seats that nobody uses, or", "put fewer users into the waves."],
        needs: [.subscribedSkus, .licenses], sources: [.licenses, .migration])

    func evaluate(_ decisions: Decisions) -> RuleAnswer {
        let seats = SeatPlan(decisions)
        guard !seats.pools.isEmpty else { return .notEvaluated([.subscribedSkus]) }
        // Without users, licenses or devices nobody would need a seat.
        guard decisions.missingForSwitching.isEmpty else { return .notEvaluated(decisions.missingForSwitching) }
        guard let pool = seats.poolToGive else {
            // Several products could be given: without licenses: give nobody knows which pool the waves draw on.
            return seats.needed == 0 ? .evaluated([]) : .notEvaluated([.waves])
        }
        let left = pool.free - seats.needed
        if left < 0 {
            return .evaluated([
                finding(.blocker, pool, title: "\(-left) seats of \(pool.name) are missing: \(pool.free) free, \(seats.needed) needed", seats)
            ])
        }
        if left < seats.reserve(of: pool), seats.needed > 0 {
            return .evaluated([finding(.medium, pool, title: "Only \(left) seats of \(pool.name) stay free after the last wave", seats)])
        }
        return .evaluated([])
    }

    private func finding(_ severity: Severity, _ pool: SeatPlan.Pool, title: String, _ seats: SeatPlan) -> Finding {
        Finding(
            severity, .wave, title: title, subjects: .licenses([pool.partNumber]), action: "Buy, free or reorder", evidence: pool.evidence
        ) { _ in "\(pool.free) free, \(seats.needed) needed" + further(seats) }
    }

    /// Whom a plan counts besides, so that its number can be understood.
    private func further(_ seats: SeatPlan) -> String {
        var parts: [String] = []
        if seats.unsure > 0 { parts.append("\(seats.unsure) of whom nobody can tell whether a license is there") }
        if seats.withoutDevice > 0 { parts.append("\(seats.withoutDevice) to move without a device yet") }
        return parts.isEmpty ? "" : "; a plan counts besides " + parts.joined(separator: " and ")
    }
}
