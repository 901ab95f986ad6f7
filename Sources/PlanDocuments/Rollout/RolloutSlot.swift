/// The components of the rollout plan, full or short, by the names that its templates use.
enum RolloutSlot: String, ComponentSlot {
    // Summary
    case tiles, flow
    // What could not be checked
    case failures
    case openQuestions = "open-questions"
    case openShort = "open-short"
    case missing
    // Scope
    case populations, standings
    case useCases = "use-cases"
    // Policies
    case policyMatrix = "policy-matrix"
    case policyLosses = "policy-losses"
    case policyOverlaps = "policy-overlaps"
    case policyMail = "policy-mail"
    // Licenses and infrastructure
    case seats, pools, grants, joins, network
    // Pilot
    case pilotCoverage = "pilot-coverage"
    case pilotMembers = "pilot-members"
    case pilotOpen = "pilot-open"
    // Waves
    case waves
    case waveCalendar = "wave-calendar"
    case load
    case checkIns = "check-ins"
    case curve, special
    // Gates, risks, people
    case gates
    case gatesShort = "gates-short"
    case risks
    case risksShort = "risks-short"
    case people
}
