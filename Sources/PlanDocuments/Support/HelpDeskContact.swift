/// The help desk as the project file names it. What it does not name is printed as a role, and listed once as to be named.
struct HelpDeskContact: Sendable {
    /// How to reach it.
    var contact: String?
    var hours: String?
    var languages: [String] = []
    /// Who leads it.
    var lead: String?
    var tier2: String?
    var tier3: String?

    /// What has no name yet.
    func open(_ text: SupportText) -> [String] {
        [(lead, SupportWord.openLead), (contact, .openContact), (hours, .openHours), (tier2, .openTier2), (tier3, .openTier3)]
            .compactMap { $0 == nil ? text($1) : nil }
    }
}
