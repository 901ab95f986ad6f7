import RolloutPlanning
import TenantModel

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

    /// What the project file says.
    init(_ settings: ProjectSettings) {
        let team = ProjectTeam(settings)
        contact = settings.helpDesk.contact
        hours = settings.helpDesk.hours
        languages = settings.helpDesk.languages ?? []
        lead = team[.helpDeskLead].flatMap(Self.text)
        tier2 = team.others.first { Self.isTier("2", $0.role) }.flatMap(Self.text)
        tier3 = team.others.first { Self.isTier("3", $0.role) }.flatMap(Self.text)
    }

    /// Name, mail and telephone, as far as they are known.
    private static func text(_ person: ProjectPerson) -> String? {
        let parts = [person.name, person.mail, person.phone].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }

    /// Whether a key means the people of a tier: `tier2`, `Tier 2`, `secondLevelTier2`.
    private static func isTier(_ number: String, _ role: String) -> Bool {
        role.lowercased().filter { $0.isLetter || $0.isNumber }.hasSuffix("tier" + number)
    }

    /// What has no name yet.
    func open(_ text: SupportText) -> [String] {
        [(lead, SupportWord.openLead), (contact, .openContact), (hours, .openHours), (tier2, .openTier2), (tier3, .openTier3)]
            .compactMap { $0 == nil ? text($1) : nil }
    }
}
