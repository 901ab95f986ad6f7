public import ExportReading

/// A product that Microsoft publishes.
public struct Product: Sendable, Hashable {
    /// As the portals print it.
    public let displayName: String
    public let partNumber: String
    public let skuID: GUID
    /// Whether its plans entitle a user to Intune.
    public let entitlesIntune: Bool
    /// Whether it includes Basic Mobility and Security.
    public let entitlesBasicMobility: Bool
    /// Whether it includes Entra ID P1 or more.
    public let entitlesEntraP1: Bool
    /// Whether it licenses a device and no user.
    public let isDeviceOnly: Bool
    /// The plans that make it entitle to Intune.
    public let decidingPlans: [GUID]
}
