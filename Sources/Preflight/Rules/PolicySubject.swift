public import TenantModel

/// A policy that a finding is about: of Basic Mobility or of Intune.
public struct PolicySubject: Sendable {
    public let name: String
    /// Where it was read.
    public let evidence: Evidence

    /// A policy by name.
    public init(name: String, evidence: Evidence) {
        self.name = name
        self.evidence = evidence
    }
}
