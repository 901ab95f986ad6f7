public import TenantModel

/// What a Basic Mobility value is in Intune: what a replacement policy has to say.
public struct IntuneValue: Sendable, Equatable {
    /// The value to write.
    public let value: PolicyValue
    /// What it would be if Intune knew every value: differs from `value` when Intune rounds or limits it.
    public let exact: PolicyValue
    /// Whether Intune cannot say exactly the same.
    public let isRounded: Bool

    /// Whether it asks for less, and only replaces the setting beside another control of it.
    public let isPartial: Bool

    init(_ value: PolicyValue, exact: PolicyValue? = nil, isRounded: Bool = false, isPartial: Bool = false) {
        self.value = value
        self.exact = exact ?? value
        self.isRounded = isRounded
        self.isPartial = isPartial
    }
}
