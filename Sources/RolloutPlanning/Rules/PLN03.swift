import Preflight
import TenantModel

/// People in the pilot whom a failure would hurt most.
struct PLN03: PlanRule {
    let text = RuleText(
        "PLN-03", title: "VIP or critical user in the pilot", severity: .high,
        trigger: "A member of the pilot is on the `vip:` or `critical:` list.",
        why: "A pilot is where things fail. VIPs move last, with a helper; people with critical duties should not be the first.",
        remediation: [
            "Take the pin away that puts them into wave 1, or take them off the list.", "Let somebody else bring what they bring: a larger pilot often does.",
        ],
        needs: [.users], sources: [.planningGuide])
    let isAboutPilot = true

    func evaluate(_ subject: PlanSubject) -> RuleAnswer {
        guard !subject.pilot.hasRun else { return .notApplicable("The pilot has run.") }
        let lists = PlanLists(subject.decisions)
        let members = subject.pilot.members.filter { $0.isCritical || lists.vip.means($0.user) }
        guard !members.isEmpty else { return .evaluated([]) }
        let users = members.map(\.user)
        return .evaluated([
            Finding(
                .high, .wave, title: "\(members.count.of("VIP or critical user", plural: "VIPs or critical users")) in the pilot", subjects: .users(users),
                population: subject.pilot.members.count, action: "Move them later"
            ) { index in (lists.vip.means(users[index]) ? "VIP" : "critical") + (members[index].isPinned ? ", pinned" : ", brings what nobody else does") }
        ])
    }
}
