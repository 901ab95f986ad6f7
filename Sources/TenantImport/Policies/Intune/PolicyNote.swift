import ExportReading

/// Something about a policy's record that its owner should know: said once for a file, with how many records it is true of.
enum PolicyNote: Hashable, CaseIterable {
    case withoutName
    case withoutSettings
    case collapsedAssignments
    case unknownAssignmentTarget
    case collapsedPolicy
    case unreadableTemplate

    /// The reason in `quarantine.csv`, for records that are not read.
    var reason: String { code }

    private var code: String {
        switch self {
        case .withoutName: "policyWithoutName"
        case .withoutSettings: "policyWithoutSettings"
        case .collapsedAssignments: "collapsedAssignments"
        case .unknownAssignmentTarget: "unknownAssignmentTarget"
        case .collapsedPolicy: "collapsedPolicy"
        case .unreadableTemplate: "unreadableTemplate"
        }
    }

    /// What to tell about `count` records, the first of them in `row`.
    func diagnostic(count: Int, row: Int) -> Diagnostic {
        let policies = count == 1 ? "A policy" : "\(count) policies"
        let has = count == 1 ? "has" : "have"
        switch self {
        case .withoutName:
            return Diagnostic(
                .warning, code: code, message: "\(policies) \(has) no name; it is read all the same.", line: row,
                fix: "Export again with displayName (settings catalog: name).")
        case .withoutSettings:
            return Diagnostic(
                .warning, code: code, message: "\(policies) \(has) no settings in the file, so what it sets is unknown.", line: row,
                fix: "Export settings catalog policies with $expand=settings; administrative templates and security baselines are not looked into.")
        case .collapsedAssignments:
            return Diagnostic(
                .warning, code: code, message: "\(policies) \(has) assignments of which only the type's name is left; they are unknown.", line: row,
                fix: "Export again with ConvertTo-Json -Depth 10.")
        case .unknownAssignmentTarget:
            return Diagnostic(
                .warning, code: code,
                message:
                    "\(count == 1 ? "An assignment is" : "Assignments (\(count)) are") to a target of an unknown type, or to a group that is not named; whom the policy reaches is unknown.",
                line: row, fix: "Export again with assignments, and see in the Intune admin center whom the policy is assigned to.")
        case .collapsedPolicy:
            return Diagnostic(
                .error, code: code, message: "\(policies) \(has) settings of which only the type's name is left; not read.", line: row,
                fix: "Export again with ConvertTo-Json -Depth 10.")
        case .unreadableTemplate:
            return Diagnostic(
                .error, code: code,
                message: count == 1 ? "The RAWJson of a template is no JSON; not read." : "The RAWJson of \(count) templates is no JSON; not read.",
                line: row, fix: "Export the template again.")
        }
    }
}
