/// A role of the rollout. Documents print the name that the project file gives to it, else the role.
public enum ProjectRole: String, Sendable, CaseIterable {
    case sponsor
    case projectLead
    case intuneAdmin
    case licenseAdmin
    case identityAdmin
    case exchangeAdmin
    case networkAdmin
    case appleAccountOwner
    case helpDeskLead
    case communicationLead
    case privacySecurity
    case waveOwner

    /// The short name of tables.
    public var code: String {
        switch self {
        case .sponsor: "SP"
        case .projectLead: "PL"
        case .intuneAdmin: "IA"
        case .licenseAdmin: "LA"
        case .identityAdmin: "ID"
        case .exchangeAdmin: "EX"
        case .networkAdmin: "NW"
        case .appleAccountOwner: "AP"
        case .helpDeskLead: "HD"
        case .communicationLead: "CO"
        case .privacySecurity: "PS"
        case .waveOwner: "WO"
        }
    }

    /// Beginnings of keys, in small letters only, that mean the role besides its name and code.
    fileprivate var otherKeys: [String] {
        switch self {
        case .sponsor: ["sponsor"]
        case .projectLead: ["rolloutlead", "projectmanager", "lead", "project", "rollout"]
        case .intuneAdmin: ["intune", "endpoint", "mdmadmin", "deviceadmin"]
        case .licenseAdmin: ["license"]
        case .identityAdmin: ["identity", "entra", "conditionalaccess"]
        case .exchangeAdmin: ["exchange", "mailadmin"]
        case .networkAdmin: ["network", "dns"]
        case .appleAccountOwner: ["apple", "apns", "pushcertificate"]
        case .helpDeskLead: ["helpdesk", "servicedesk", "support"]
        case .communicationLead: ["communication", "comms"]
        case .privacySecurity: ["privacy", "security", "dataprotection", "workscouncil"]
        case .waveOwner: ["waveowner"]
        }
    }

    /// The role that a key of `project: people` means: `Help desk lead`, `helpDesk`, `HD`; nil for a role of their own.
    public init?(key: String) {
        let letters = key.lowercased().filter { $0.isLetter }
        let exact = Self.allCases.first { $0.rawValue.lowercased() == letters || $0.code.lowercased() == letters }
        guard let role = exact ?? Self.allCases.first(where: { role in role.otherKeys.contains { letters.hasPrefix($0) } }) else { return nil }
        self = role
    }
}
