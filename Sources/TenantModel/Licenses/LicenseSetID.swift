/// A ``LicenseSet`` by its place in ``Tenant/licenseSets``.
public struct LicenseSetID: Hashable, Sendable {
    /// Its place.
    public let index: UInt32

    /// A set by place.
    @inlinable
    public init(index: UInt32) { self.index = index }

    /// Nothing was read.
    public static let notRead = LicenseSetID(index: 0)
}
