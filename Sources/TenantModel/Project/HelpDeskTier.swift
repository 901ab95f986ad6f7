/// Who takes a ticket, by the names of the project file.
public enum HelpDeskTier: String, Sendable, CaseIterable {
    /// The service desk.
    case tier1
    /// The desk for endpoints and mobility.
    case tier2
    /// Engineers of the project.
    case tier3
}
