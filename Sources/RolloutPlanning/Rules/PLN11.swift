import Preflight
import TenantModel

/// A wave's group that somebody made and that has other members than the plan.
struct PLN11: PlanRule {
    let text = RuleText(
        "PLN-11", title: "Wave group differs from the plan", severity: .high,
        trigger: "Among the groups that were read is one with the name of a wave's group, and its members are not those of the wave.",
        why: "The license follows the group. Whoever is in it moves, whatever the plan says; whoever is missing stays.",
        remediation: [
            "Import groups/<wave>.csv into the group again, and take out who does not belong.",
            "Or change the plan: put the people into the wave in waves.csv.",
        ], needs: [.groupMembers], sources: [.licensingGroups])

    func evaluate(_ subject: PlanSubject) -> RuleAnswer {
        guard let plan = subject.plan else { return .notEvaluated([.waves]) }
        let decisions = subject.decisions
        let groups = decisions.tenant.groups
        guard decisions.tenant.provides.contains(.groupMembers) else { return .notEvaluated([.groupMembers]) }
        var findings: [Finding] = []
        for wave in plan.waves where wave.number > 0 {
            for row in groups.rows(named: WaveGroup.name(of: wave.number)) where groups.hasMembers[row] {
                let members = groups.transitiveMembers(of: row)
                let planned = Set(wave.users.filter { plan.standing[$0.row] == .target })
                // Whoever has moved in the wave may be there or not: both are right.
                let surplus = members.users.filter { !planned.contains($0) && !(plan.standing[$0.row].isUnderWay && plan.waveOfUser[$0.row] == wave.number) }
                let missing = planned.subtracting(members.users).sorted()
                guard !surplus.isEmpty || !missing.isEmpty else { continue }
                let users = surplus + missing
                findings.append(
                    Finding(
                        .high, .wave, title: "\(groups.name(of: row)): \(surplus.count) too many, \(missing.count) missing", subjects: .users(users),
                        population: wave.users.count, action: "Make the group what the plan says, or the plan what the group is",
                        evidence: [groups.evidence[row]]
                    ) { index in index < surplus.count ? "in the group, not in wave \(wave.number)" : "in wave \(wave.number), not in the group" })
            }
        }
        return .evaluated(findings)
    }
}
