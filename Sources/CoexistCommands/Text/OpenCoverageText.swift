import PlanDocuments
import Preflight
import ReferenceData
import TenantModel

/// How many users cannot be told, why, and which export settles it.
struct OpenCoverageText {
    private static let namesShown = 3

    let view: CoverageView
    let style: TextStyle

    /// Whether everybody can be told.
    var isEmpty: Bool { users == 0 }

    var lines: [String] {
        guard !isEmpty else { return [] }
        let title = "\(Numbers.count(users, "user")) cannot be told:"
        return [""] + style.wrap("\(style.yellow(title)) it is not known whether settings are lost, weaker or in conflict", indent: 2)
            + reasons.flatMap { style.wrap("  " + $0, indent: 4) }
    }

    private var users: Int { view.coverage.gapOfUser.count { $0 == .unknown } }

    private var reasons: [String] {
        var reasons: [String] = []
        if let names = names(.targets) { reasons.append("whom \(names) target\(isOne(.targets) ? "s" : "") was not read · \(export(.basicMobilityPolicies))") }
        if let names = names(.members) {
            reasons.append("who is in the groups that \(names) target\(isOne(.members) ? "s" : "") was not read · \(export(.groupMembers))")
        }
        if let names = names(.devicesOnly) {
            reasons.append("\(names) target\(isOne(.devicesOnly) ? "s" : "") groups of devices, and the policies count people: name a group of users")
        }
        let populations = view.coverage.populations
        if reasons.isEmpty, populations.contains(where: \.isUncertain) {
            reasons.append("whether a policy is on, or whom the tenant rule takes out, was not read · \(export(.basicMobilityPolicies))")
        }
        if populations.contains(where: { $0.hasGap == .unknown && $0.settings.contains(where: \.verdict.isOpen) }) {
            reasons.append("settings depend on something that no export shows, or a person has to compare them · report/policy-gaps.csv says what")
        }
        if populations.contains(where: { $0.hasGap == .unknown && $0.mail == .unknown }) {
            reasons.append("whether a mail profile of Intune reaches them was not read · \(export(.intunePolicies))")
        }
        return reasons.isEmpty ? ["the platform of their devices was not read"] : reasons
    }

    private func isOne(_ doubt: OpenPolicy.Doubt) -> Bool { view.open.count { $0.doubt == doubt } == 1 }

    private func names(_ doubt: OpenPolicy.Doubt) -> String? {
        let names = view.order.filter { place in view.open.contains { $0.policy == place && $0.doubt == doubt } }.map { VisibleText.name(view.basicName($0)) }
        guard !names.isEmpty else { return nil }
        let more = names.count > Self.namesShown ? " and \(Numbers.grouped(names.count - Self.namesShown)) more" : ""
        return names.prefix(Self.namesShown).joined(separator: ", ") + more
    }

    /// What to export, in the administrator's words.
    private func export(_ input: ExportInput) -> String {
        if input == .basicMobilityPolicies { return "export: Get-DeviceConfigurationRule, Get-DeviceConditionalAccessRule, each with | Export-Clixml -Depth 4" }
        guard let entry = InputCatalog.entry(input.rawValue) else { return "export: \(Inputs.name(input))" }
        return "export: \(entry.name) (\(entry.menu))"
    }
}
