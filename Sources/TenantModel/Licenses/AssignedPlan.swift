public import ExportReading

/// A plan as the directory lists it for a user. Stale rows stay with the status `Deleted`.
public struct AssignedPlan: Sendable, Hashable {
    /// Plan id.
    public let id: GUID
    /// Whether the status is `Enabled` or `Warning`.
    public let isOn: Bool

    /// A plan.
    public init(id: GUID, isOn: Bool) {
        self.id = id
        self.isOn = isOn
    }
}
