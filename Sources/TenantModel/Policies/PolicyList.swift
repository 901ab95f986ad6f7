/// Every policy that was read, of both sides.
public struct PolicyList: Sendable {
    /// Basic Mobility policies joined with their rules, in the order in which they were read.
    public var basicMobility: [BasicMobilityPolicy] = []
    /// Rules without a policy, when policies were read: by their name.
    public var rulesWithoutPolicy: [Evidence] = []
    public var tenantRule: BasicMobilityTenantRule?
    public var intune: [IntunePolicy] = []
    /// Records of a policy export that are no policy, or of a type that is not known: counted, never fatal.
    public var unknownTypes: [String: Int] = [:]

    /// No policies.
    public init() {}
}
