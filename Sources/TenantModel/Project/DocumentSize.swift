/// How much a plan's documents say.
public enum DocumentSize: String, Sendable, CaseIterable {
    /// What a tenant with few devices acts on.
    case short
    case full
}
