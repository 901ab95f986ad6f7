/// What happens to the managed mail profile of a population, by the grades of the reference.
public enum MailGrade: String, Sendable, CaseIterable {
    /// No managed mail today.
    case none
    /// The profile is replaced by an equal one; people may still be asked for their password.
    case reauthPossible = "reauth-possible"
    /// The profile is replaced by a different one: people are asked for their password.
    case reauthLikely = "reauth-likely"
    /// No mail profile arrives: account and cached mail disappear.
    case removed
    /// Cannot be told from these exports.
    case unknown
}
