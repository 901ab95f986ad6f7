import ExportReading
import TenantModel

/// The Conditional Access policy that keeps devices out which do not meet a policy: what the classic policies behind Basic Mobility do today.
enum AccessPolicy {
    /// A policy for the apps on the platforms that Basic Mobility watches. It reports only, until somebody switches it on.
    static func policy(targets: ReplacementTargets, exclusions: ReplacementTargets) -> PolicyDraft {
        var draft = PolicyDraft(.conditionalAccess, on: nil, odataType: "#microsoft.graph.conditionalAccessPolicy")
        draft.complete("state", .text("enabledForReportingButNotEnforced"))
        draft.complete("conditions.clientAppTypes", .list(["mobileAppsAndDesktopClients"]))
        draft.complete("conditions.applications.includeApplications", .list(["Office365"]))
        if targets.groups.isEmpty {
            // Graph refuses a policy without users; this one waits for its groups.
            draft.complete("conditions.users.includeUsers", .list(["None"]))
        } else {
            draft.complete("conditions.users.includeGroups", .list(targets.groups.map(\.id.description)))
        }
        if !exclusions.groups.isEmpty { draft.complete("conditions.users.excludeGroups", .list(exclusions.groups.map(\.id.description))) }
        draft.complete("conditions.platforms.includePlatforms", .list(["android", "iOS"]))
        draft.complete("grantControls.operator", .text("OR"))
        draft.complete("grantControls.builtInControls", .list(["compliantDevice"]))
        return draft
    }
}
