extension ExportFormat {
    /// Every format, in the order that decides between equals. A test counts this list against the files in `Formats/`.
    public static let all: [ExportFormat] = [
        // People
        .m365UsersG3, .m365UsersG2, .m365UsersPartial, .entraUsersE1, .entraUsersE2, .entraUsersE3, .graphUsers, .msolUsers, .adminDroidDetail,
        // Devices
        .entraPortalDevices, .entraGraphDevices, .intuneInventory, .intuneInventory2021, .intuneGrid, .intuneReport, .intuneGraph,
        .bmsOwnership, .bmsMsol,
        // Groups
        .groupMembers, .entraMembers, .graphMembers, .entraGroups, .graphGroups,
        // Seats
        .m365Licenses, .graphSubscribedSkus, .tenantSkus,
        // The tenant
        .graphOrganization,
        // Policies
        .intunePolicy, .intuneConditionalAccess, .intuneAssignments, .intuneMigrationTable, .cippTemplate,
        .bmsPolicy, .bmsRule, .bmsTenantRule, .m365DSC,
        // Not exports
        .templateMembers, .templateCreate, .templateM365Add,
    ]
}
