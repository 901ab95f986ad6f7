/// The one rule that Basic Mobility has for the whole tenant: who is outside access control, and what happens to devices that it does not support.
public struct BasicMobilityTenantRule: Sendable {
    /// `ExchangeOnline`, `SharePointOnline`, `ExchangeAndSharePoint`; empty when not said.
    public var appliesTo: String
    public var blocksUnsupportedDevices: Trit
    /// Groups whose members no Basic Mobility policy applies to. The zero GUID is left out. Nil: could not be read.
    public var exclusions: [PolicyTarget]?
    public var evidence: Evidence

    /// A tenant rule.
    public init(appliesTo: String, blocksUnsupportedDevices: Trit, exclusions: [PolicyTarget]?, evidence: Evidence) {
        self.appliesTo = appliesTo
        self.blocksUnsupportedDevices = blocksUnsupportedDevices
        self.exclusions = exclusions
        self.evidence = evidence
    }
}
