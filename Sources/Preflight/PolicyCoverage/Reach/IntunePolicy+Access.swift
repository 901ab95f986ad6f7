import ReferenceData
import TenantModel

extension IntunePolicy {
    /// Whether it is a Conditional Access policy that is on; report-only ones block nobody.
    var isEnforcedAccess: Bool { family == .conditionalAccess && state.lowercased() == "enabled" }

    /// Whether it is one that is on and has a compliant device among the controls it asks for.
    var asksForCompliantDevice: Bool {
        isEnforcedAccess
            && Crosswalk.shipped.rows.contains { row in
                guard case .contains(let item) = row.conversion.base, item == "compliantDevice", let value = value(of: row) else { return false }
                return SettingComparison(.boolean(true), by: row, with: value).isMet
            }
    }
}
