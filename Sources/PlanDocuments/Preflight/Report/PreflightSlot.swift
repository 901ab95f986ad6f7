/// The components of the pre-flight report, by the names that its template uses.
enum PreflightSlot: String, ComponentSlot {
    // Verdict
    case verdict, tiles, silent
    // What could not be checked
    case failures
    case openQuestions = "open-questions"
    case missing
    // Findings
    case blockers, highs, mediums, lows
    // Who switches when
    case flow, populations, platforms, departments
    case userReasons = "user-reasons"
    case deviceReasons = "device-reasons"
    // Licenses
    case entitlements
    case unknownProducts = "unknown-products"
    case pools, grants
    // Policies
    case policyNumbers = "policy-numbers"
    case policyMatrix = "policy-matrix"
    case policyLosses = "policy-losses"
    case policyMail = "policy-mail"
    case policyOverlaps = "policy-overlaps"
    case policyComparison = "policy-comparison"
    case policyVerdicts = "policy-verdicts"
    case groupSplits = "group-splits"
    // Devices
    case inventory
    case checkIns = "check-ins"
    case curve, certificates, userless
    case explorer
    // Data, actions, annexes
    case authority, inputs, actions, files, glossary
}
