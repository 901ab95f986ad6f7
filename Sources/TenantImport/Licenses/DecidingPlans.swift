import ExportReading
import ReferenceData

/// Which plan ids are worth keeping: those with a role in the decision.
enum DecidingPlans {
    /// Whether the plan has a role.
    static func contains(_ id: GUID) -> Bool { ServicePlans.role(of: id) != nil }

    /// Whether the plan of this name has a role.
    static func contains(_ name: String) -> Bool { ServicePlans.role(id: nil, name: name) != nil }
}
