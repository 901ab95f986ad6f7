public import TenantModel

/// The MDM authority of the tenant, where it is known from, and whether coexistence is on.
public struct TenantAuthorityDecision: Sendable {
    /// Where the value comes from.
    public enum Source: String, Sendable {
        case exported
        case stated
        case inferred
    }

    /// Whether both authorities are at work.
    public enum Coexistence: String, Sendable {
        case off
        case on
        case unknown
    }

    public var value: TenantAuthority
    public var source: Source
    public var coexistence: Coexistence
    /// What the device lists would say, whatever was exported or stated.
    public var inferred: TenantAuthority
    /// Devices that the directory shows under Office 365 and under Intune.
    public var basicMobilityDevices = 0
    public var intuneDevices = 0
    /// Whether coexistence was concluded from devices and not said by anybody.
    public var isCoexistenceAssumed = false
    /// What was exported and what was stated, when both were and they differ, or the devices show something else.
    public var disagreements: [String] = []

    /// Whether "at enablement" has to read "at the next check-in".
    public var isAlreadyEnabled: Bool { coexistence == .on }
}
