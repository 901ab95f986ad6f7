/// Somebody of the project, by the role that the project file gives them.
public struct ProjectPerson: Sendable, Equatable {
    /// The key of the project file: `rolloutLead`.
    public let role: String
    /// The name as people say it; nil while the role has nobody.
    public let name: String?
    public let mail: String?
    public let phone: String?

    /// Somebody in a role.
    public init(role: String, name: String? = nil, mail: String? = nil, phone: String? = nil) {
        self.role = role
        self.name = name
        self.mail = mail
        self.phone = phone
    }
}
