import ExportReading

/// What is known of a product that an export names.
struct ResolvedProduct {
    /// For sentences and columns.
    var displayName: String
    var partNumber: String
    var entitlesIntune = false
    var entitlesBasicMobility = false
    var entitlesEntraP1 = false
    /// Whether it licenses a device and no user.
    var isDeviceOnly = false
    /// Whether its subscription has lapsed: suspended, locked out or deleted.
    var hasLapsed = false
    /// The plans that make it entitle to Intune.
    var decidingPlans: [GUID] = []
    /// Those of them that are pending in the tenant.
    var pendingPlans: [GUID] = []
}
