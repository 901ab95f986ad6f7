import ExportReading
import TenantModel

/// Products that no table knows.
struct DAT09: Rule {
    let text = RuleText(
        "DAT-09", title: "Unknown product, plan or value", severity: .high,
        trigger: "A user holds a product that neither Microsoft's list, nor the tenant's own list, nor productNames: knows, and no recognized Intune product "
            + "beside it.",
        why: "Whether such users switch cannot be told: a localized or new name may well contain Intune.",
        remediation: [
            "Export the users from Microsoft Graph: ids and plans do not depend on the language.",
            "Export the subscribed SKUs: the tenant's own list knows its products.",
            "Or name the product in coexist.yaml under productNames: with its SKU part number.",
        ], needs: [.licenses], sources: [.licenses])

    func evaluate(_ decisions: Decisions) -> RuleAnswer {
        guard decisions.tenant.provides.contains(.licenses) else { return .notEvaluated([.licenses]) }
        let unknown = decisions.entitlements.map { $0.answer == .unknown && $0.basis == .productNotRecognized }
        let tenant = decisions.tenant
        let users = tenant.users.ids.filter { unknown[Int(tenant.users.licenses[$0.row].index)] }
        guard !users.isEmpty else { return .evaluated([]) }
        let products = decisions.entitlements.map { Set($0.unknownProducts).sorted().joined(separator: "; ") }
        let finding = Finding(
            .high, .enabling, title: "\(users.count.of("user")) with products that no table knows: \(Self.names(users, decisions).shortened())",
            subjects: .users(users), population: tenant.users.count, action: "Export users from Graph, or name the product under productNames:"
        ) { index, text in text.append(products[Int(tenant.users.licenses[users[index].row].index)]) }
        return .evaluated([finding])
    }

    /// The names with how many users hold each, the most frequent first.
    private static func names(_ users: [UserID], _ decisions: Decisions) -> [String] {
        var holders = Array(repeating: 0, count: decisions.entitlements.count)
        for user in users { holders[Int(decisions.tenant.users.licenses[user.row].index)] += 1 }
        var counts: [String: Int] = [:]
        for (set, count) in holders.enumerated() where count > 0 {
            for name in Set(decisions.entitlements[set].unknownProducts) { counts[name, default: 0] += count }
        }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) (\($0.value))" }
    }
}
