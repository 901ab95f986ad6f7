import Preflight
import TenantModel

/// More tickets than the help desk can carry.
struct PLN04: PlanRule {
    let text = RuleText(
        "PLN-04", title: "Wave above the help desk's capacity", severity: .medium,
        trigger:
            "On some day the high forecast of a tier is above 80 % of its hours in `helpDesk: capacity`. The rates are assumptions; `ticketRates:` changes "
            + "them.",
        why: "People who cannot get through help themselves: they delete the managed profile, or stop using the phone for work.",
        remediation: [
            "Wave 0 has no limit: hold users until a later wave, or lend the help desk people for that week.",
            "The pilot: make it smaller, with `--size` or `pilot: size`.",
            "Later waves: take back the pins that make the wave large, or leave more days between waves.",
        ], needs: [.users], sources: [.planningGuide])
    let isAboutPilot = true

    func evaluate(_ subject: PlanSubject) -> RuleAnswer {
        guard let plan = subject.plan else { return evaluate(subject.pilot) }
        guard !plan.load.capacity.tiers.isEmpty else { return .notApplicable("The capacity of the help desk is not stated.") }
        return .evaluated(
            plan.load.forecast.excesses.map { peak in
                let waves = peak.waves.map { "wave \($0)" } + (peak.hasTrack ? ["Android that enrolls again"] : [])
                return Finding(
                    .medium, peak.waves.contains(0) ? .enabling : .wave,
                    title: "\(peak.date): \(tenths(peak.hours)) hours of \(peak.tier.rawValue) in the high forecast, \(tenths(peak.limit ?? 0)) are free",
                    subjects: .tenant, action: "Make the wave smaller, or lend people"
                ) { _ in waves.joined(separator: ", ") }
            })
    }

    /// The pilot by itself, on a day that nobody knows yet.
    private func evaluate(_ pilot: PilotPlan) -> RuleAnswer {
        guard let peaks = pilot.deskPeaks else { return .notApplicable("The capacity of the help desk is not stated.") }
        return .evaluated(
            peaks.filter { $0.hours > $0.limit }.map { peak in
                Finding(
                    .medium, .wave,
                    title:
                        "The first day of the pilot: \(tenths(peak.hours)) hours of \(peak.tier.rawValue) in the high forecast, \(tenths(peak.limit)) are free",
                    subjects: .tenant, action: "Make the pilot smaller, or lend people"
                ) { _ in "\(pilot.members.count.of("user"))" }
            })
    }

    private func tenths(_ micros: Int64) -> String {
        let tenths = LoadRange.tenths(micros)
        return "\(tenths / 10).\(tenths % 10)"
    }
}
