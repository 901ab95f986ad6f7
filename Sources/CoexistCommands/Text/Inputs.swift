import Preflight
import ReferenceData
import TenantModel

/// What inputs are called, and what they would settle.
enum Inputs {
    /// The name of an input.
    static func name(_ input: ExportInput) -> String { InputCatalog.entry(input.rawValue)?.name ?? input.rawValue }

    /// Whether a person states it instead of exporting it.
    static func isStatement(_ input: ExportInput) -> Bool { input == .intent || input == .enrollmentManagers || input == .waves }

    /// `settles 71 of 340 users`, `lets 3 rules answer`.
    static func settles(_ missing: MissingInput, of tenant: Tenant) -> String {
        var parts: [String] = []
        if missing.users > 0 { parts.append("\(Numbers.grouped(missing.users)) of \(Numbers.count(tenant.users.count, "user"))") }
        if missing.devices > 0 { parts.append("\(Numbers.grouped(missing.devices)) of \(Numbers.count(tenant.devices.count, "device"))") }
        if !parts.isEmpty { return "settles " + parts.joined(separator: " and ") }
        return missing.rules.isEmpty ? "settles nothing by itself" : "lets \(missing.rules.joined(separator: ", ")) answer"
    }
}
