/// How Intune's inventory says a device is managed, as far as it decides the authority.
public enum ManagementAgent: UInt8, Sendable {
    /// The export has no such column, or the cell is empty or unknown.
    case notRead
    /// MDM by the inventory's service: Intune, or Basic Mobility and Security where that is the authority.
    case mdm
    /// MDM and the Configuration Manager client.
    case coManaged
    /// The Configuration Manager client alone.
    case configurationManager
    /// Exchange ActiveSync alone.
    case easOnly
    /// Defender settings management alone.
    case defenderOnly
    /// Another MDM that reports to Intune.
    case thirdParty
}
