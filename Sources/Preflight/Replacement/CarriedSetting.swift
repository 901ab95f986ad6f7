public import TenantModel

/// A Basic Mobility setting with the Intune value that carries it over.
public struct CarriedSetting: Sendable, Equatable {
    /// What is to be known about the value.
    public enum Remark: String, Sendable, CaseIterable {
        /// Intune has no equal value; this one asks for more.
        case stricter
        /// The nearest that the platform can do, which may ask for less.
        case nearest
        /// Another setting of the same policy shares the property and asks for more.
        case overruled
        /// Microsoft's mapping carries it to this platform, where Basic Mobility does not apply it today.
        case newHere
    }

    /// The parameter's name.
    public let setting: String
    /// As the portal calls it.
    public let label: String
    /// The value today.
    public let current: PolicyValue
    /// The property or definition.
    public let property: String
    /// The value in the written policy.
    public internal(set) var value: PolicyValue
    public internal(set) var remarks: [Remark]
}
