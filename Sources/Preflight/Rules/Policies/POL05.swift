import TenantModel

/// Users who are asked to sign in to mail again.
struct POL05: Rule {
    let text = RuleText(
        "POL-05", title: "Mail sign-in prompt expected", severity: .medium,
        trigger: "An Intune mail profile replaces the managed one. Medium when it differs from what Microsoft's evaluation writes (account name, server, user "
            + "name, address, encryption, sign-in method); information when all of it is equal.",
        why: "The password is not part of a profile. A replaced profile may ask for it, a different one surely does, and people call the help desk.",
        remediation: [
            "Keep the values of the managed profile: server outlook.office365.com, account name \"Office 365 email\", user name and address from the UPN.",
            "Tell people before their wave that Mail may ask for their password once.",
        ], needs: [.basicMobilityPolicies, .intunePolicies, .groupMembers], sources: [.migration])

    func evaluate(_ decisions: Decisions) -> RuleAnswer {
        if let answer = decisions.answerWithoutComparison { return answer }
        let populations = decisions.coverage.populations
        var findings: [Finding] = []
        let likely = decisions.moving(populations.filter { $0.mail == .reauthLikely }) {
            "\($0.platformName): the new mail profile differs from the managed one"
        }
        if !likely.users.isEmpty {
            findings.append(
                Finding(
                    .medium, .enabling, title: "\(likely.users.count.of("user")) will be asked to sign in to mail", likely, decisions,
                    action: "Align the profile, or tell people"))
        }
        let possible = decisions.moving(populations.filter { $0.mail == .reauthPossible }) { "\($0.platformName): the new mail profile equals the managed one" }
        if !possible.users.isEmpty {
            findings.append(
                Finding(
                    .info, .enabling, title: "\(possible.users.count.of("user")) may be asked to sign in to mail", possible, decisions, action: "Tell people"))
        }
        let unknown = populations.filter { $0.mail == .unknown }
        return .evaluated(findings, partial: decisions.settling(unknown, openReasons: unknown.lazy.flatMap(\.openReasons)))
    }
}
