import TenantModel

extension ExportFormat {
    /// Microsoft 365 Active users, 2025 on: 28 columns, not localized. Licenses by product name; plans inside cannot be seen.
    static let m365UsersG3 = ExportFormat(
        "m365.users.g3", title: "Microsoft 365 admin center › Users › Active users › Export users", subject: .users,
        signature: Signature(
            "display name", "user principal name", "object id", "licenses", "block credential", oneOf: [["countryorregion", "country/region"]],
            without: ["license assignment details"]),
        columns: m365UserColumns, planningColumns: m365PlanningColumns, provides: [.users, .licenses])

    /// The columns that all generations share, by every spelling met.
    static let m365UserColumns: [(field: Field, names: [String])] = [
        (.objectID, ["object id", "objectid"]), (.userPrincipalName, ["user principal name"]), (.displayName, ["display name"]),
        (.department, ["department"]), (.blockCredential, ["block credential"]), (.deletedAt, ["soft deletion time stamp"]),
        (.createdAt, ["when created"]), (.lastPasswordChange, ["last password change time stamp"]), (.lastDirectorySync, ["last dirsync time"]),
        (.proxyAddresses, ["proxy addresses"]), (.licenseNames, ["licenses"]),
    ]

    /// Where people work, in all generations.
    static let m365PlanningColumns: [(field: Field, names: [String])] = [
        (.jobTitle, ["title"]), (.office, ["office"]), (.city, ["city"]), (.country, ["countryorregion", "country/region"]),
        (.usageLocation, ["usage location"]), (.language, ["preferred language"]),
    ]
}
