import TenantModel

extension ExportFormat {
    /// Microsoft 365 Active users, about 2021 to 2024: 32 columns in alphabetical order. Files were seen whose license names stand under
    /// `License assignment details` while `Licenses` is empty in every row; the importer takes them from there and says so.
    static let m365UsersG2 = ExportFormat(
        "m365.users.g2", title: "Microsoft 365 admin center › Users › Active users › Export users", subject: .users,
        signature: Signature("block credential", "user principal name", "licenses", "license assignment details"),
        columns: m365UserColumns + [(.licenseNamesMisplaced, ["license assignment details"])], planningColumns: m365PlanningColumns,
        provides: [.users, .licenses])
}
