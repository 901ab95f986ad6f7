import TenantModel

extension ExportFormat {
    /// Microsoft 365 Active users, cut down or edited by hand.
    static let m365UsersPartial = ExportFormat(
        "m365.users.partial", title: "Microsoft 365 admin center › Users › Active users › Export users, with fewer columns", subject: .users,
        signature: Signature("user principal name", "licenses", without: Signature.groupColumns), columns: m365UserColumns,
        planningColumns: m365PlanningColumns, provides: [.users, .licenses])
}
