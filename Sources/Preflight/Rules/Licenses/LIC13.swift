import ExportReading
import TenantModel

/// Devices under Basic Mobility whose user holds no product that includes it.
struct LIC13: Rule {
    let text = RuleText(
        "LIC-13", title: "Managed but not entitled", severity: .medium,
        trigger: "A user has a device under Basic Mobility and holds neither a product with Basic Mobility nor one with Intune.",
        why: "Such devices stay under Basic Mobility by the rule for everybody else, without a license that includes it; enrolling again may fail.",
        remediation: ["Give the user a product that includes Basic Mobility or Intune, or retire the device."], needs: [.licenses, .entraDevices],
        sources: [.chooseManagement, .authority])

    func evaluate(_ decisions: Decisions) -> RuleAnswer {
        guard decisions.missingForSwitching.isEmpty else { return .notEvaluated(decisions.missingForSwitching) }
        let lacking = decisions.entitlements.map { entitlement in
            // A product with the Intune plan switched off is still a product with Intune.
            entitlement.answer == .no && !entitlement.includesBasicMobility && entitlement.unknownProducts.isEmpty && !entitlement.hasPlanSwitchedOff
        }
        let licenses = decisions.tenant.users.licenses
        let users = decisions.tenant.users.ids.filter { user in
            lacking[Int(licenses[user.row].index)] && !decisions.devices(of: user, under: .basicMobility).isEmpty
        }
        guard !users.isEmpty else { return .evaluated([]) }
        let finding = Finding(
            .medium, .operations, title: "\(users.count.users("is", "are")) managed without a license that includes it", subjects: .users(users),
            population: decisions.tenant.users.count, action: "License the user or retire the device"
        ) { index, text in
            let count = decisions.devices(of: users[index], under: .basicMobility).count
            text.append(number: count)
            text.append(literal: count == 1 ? " device under Basic Mobility" : " devices under Basic Mobility")
        }
        return .evaluated([finding])
    }
}
