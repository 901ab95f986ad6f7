public import ExportReading

/// Whom a policy names: a group (or a user, which Basic Mobility allows) by id, by name, or both.
public struct PolicyTarget: Sendable, Hashable {
    /// Entra object id, when given.
    public let id: GUID?
    /// Display name, empty when only the id is given.
    public let name: String

    /// A target.
    public init(id: GUID?, name: String = "") {
        self.id = id
        self.name = name
    }

    /// The name, else the id.
    public var text: String { name.isEmpty ? id?.description ?? "" : name }
}
