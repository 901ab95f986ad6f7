/// Which management the directory shows for a device: its MDM application id or display name.
public enum DirectoryManagement: UInt8, Sendable {
    /// The export has no MDM column.
    case notRead
    /// The column is there and empty: no MDM value.
    case none
    /// Basic Mobility and Security by application id 7add3ecd-5b01-452e-b4bf-cdaf9df1d097.
    case basicMobilityByID
    /// A display name that contains "Office 365".
    case basicMobilityByName
    /// Intune by application id 0000000a-0000-0000-c000-000000000000.
    case intuneByID
    /// The display name Microsoft Intune.
    case intuneByName
    /// Configuration Manager: co-managed.
    case coManaged
    /// Any other MDM.
    case thirdParty

    /// Whether the value stands for Basic Mobility and Security.
    public var isBasicMobility: Bool { self == .basicMobilityByID || self == .basicMobilityByName }
    /// Whether the value stands for Intune alone.
    public var isIntune: Bool { self == .intuneByID || self == .intuneByName }
    /// Whether an application id proves it, not a display name.
    public var isByID: Bool { self == .basicMobilityByID || self == .intuneByID }
    /// Whether there is a value.
    public var hasValue: Bool { self != .notRead && self != .none }
}
