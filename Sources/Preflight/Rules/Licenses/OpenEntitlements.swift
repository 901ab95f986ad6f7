import TenantModel

extension Decisions {
    /// What is missing to tell who holds Intune and who has a Basic Mobility device at all; with either missing nobody seems to switch.
    var missingForSwitching: [ExportInput] {
        (tenant.provides.contains(.licenses) ? [] : [.licenses]) + (hasDeviceList ? [] : [.entraDevices])
    }

    /// What would settle the users who may switch and cannot be told, among those that concern a rule.
    func settling(_ concerns: (UserID) -> Bool = { _ in true }) -> [ExportInput] {
        var byLicense = false
        var byAuthority = false
        for user in tenant.users.ids where userOutcome[user.row] == .cannotTell && concerns(user) {
            if userReason[user.row] == .authorityUnknown { byAuthority = true } else { byLicense = true }
            if byLicense, byAuthority { break }
        }
        return (byLicense ? [.licensePlans] : []) + (byAuthority ? [.entraDevices] : [])
    }
}
