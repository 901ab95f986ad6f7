import TenantModel

/// The whole page decided slowly, for one generated tenant.
struct SlowDecisions {
    let users: SlowUsers
    let devices: SlowDevices
    let tenantAuthority: SlowTenantAuthority
    let entitlements: [SlowEntitlement]
    let intended: [String]
    let authorities: [SlowAuthority]
    let owners: [SlowDecidingUser]

    init(_ tenant: GeneratedTenant) {
        users = SlowUsers(files: tenant.files)
        devices = SlowDevices(files: tenant.files, users: users)
        let tenantAuthority = SlowTenantAuthority(files: tenant.files, settings: tenant.settings, devices: devices.devices)
        self.tenantAuthority = tenantAuthority
        let products = SlowProducts(files: tenant.files, productNames: tenant.settings.productNames)
        entitlements = users.users.map { products.entitlement($0.licenses) }
        let intent = SlowIntent(files: tenant.files, users: users, settings: tenant.settings)
        intended = users.users.indices.map { intent.intended($0) }
        authorities = devices.devices.map { SlowAuthority($0, tenant: tenantAuthority) }
        let managers = Set((tenant.settings.enrollmentManagers ?? []).compactMap { [users] in users.owner($0).user })
        owners = devices.devices.map { SlowDecidingUser($0, managers: managers) }
    }

    // MARK: Devices

    /// "Outcome of a device, first match wins."
    func outcome(device: Int) -> String {
        if isLeaving(device) { return "leaving" }
        let authority = authorities[device].name
        if ["none", "easOnly", "thirdParty", "configurationManager"].contains(authority) { return "notManaged" }
        if ["intune", "coManaged"].contains(authority) { return "alreadyIntune" }
        if case .nobody = owners[device] { return "notMigrated" }
        if authority == "undetermined" { return "cannotTell" }
        guard let user = owners[device].user else { return "cannotTell" }
        return outcome(user: user)
    }

    /// As sure as the weakest of what decided.
    func confidence(device: Int) -> Int {
        switch outcome(device: device) {
        case "leaving": return 3
        case "notManaged", "alreadyIntune": return authorities[device].confidence
        case "notMigrated":
            return owners[device] == .nobody(isConfirmed: true) && authorities[device].name != "undetermined" ? authorities[device].confidence : 1
        case "cannotTell": return 1
        default:
            let user = owners[device].user ?? 0
            return min(authorities[device].confidence, owners[device].confidence, confidenceOfWhatMovesIt(user))
        }
    }

    /// A retire, wipe or delete that is pending or was issued; not one that failed or was canceled.
    func isLeaving(_ device: Int) -> Bool {
        let state = devices.devices[device].inventory?.state ?? ""
        return ["retirepending", "wipepending", "deletepending", "retireissued", "wipeissued"].contains(state)
    }

    // MARK: Users

    /// The devices of a user that are not leaving.
    func staying(_ user: Int) -> [Int] { devices.devices.indices.filter { owners[$0].user == user && !isLeaving($0) } }

    /// "Leaving devices do not count for a user's `authorityNow` (none left: `none`)."
    func authorityNow(user: Int) -> String {
        let held = Set(staying(user).map { authorities[$0].name })
        return SlowAuthority.order.first { held.contains($0) } ?? "none"
    }

    /// "Outcome of a user, first match wins."
    func outcome(user: Int) -> String {
        let held = staying(user).map { authorities[$0].name }
        if !held.contains("basicMobility"), !held.contains("undetermined") {
            return held.contains("intune") || held.contains("coManaged") ? "alreadyIntune" : "noManagedDevice"
        }
        if !held.contains("basicMobility") { return "cannotTell" }
        if isEntitled(user) || held.contains("coManaged") { return "switchesAtEnablement" }
        if entitlements[user].answer == "unknown" { return "cannotTell" }
        return intended[user] == "no" ? "staysOnBasicMobility" : "switchesWithLicense"
    }

    func confidence(user: Int) -> Int {
        switch outcome(user: user) {
        case "cannotTell": return 1
        case "noManagedDevice": return staying(user).map { surety($0) }.min() ?? 3
        case "alreadyIntune": return surest(user, ["intune", "coManaged"])
        default: return min(surest(user, ["basicMobility"]), confidenceOfWhatMovesIt(user))
        }
    }

    private func isEntitled(_ user: Int) -> Bool { ["yes", "pending"].contains(entitlements[user].answer) }

    /// The entitlement's confidence; where a co-managed device decided, that device's.
    private func confidenceOfWhatMovesIt(_ user: Int) -> Int {
        if !isEntitled(user), staying(user).contains(where: { authorities[$0].name == "coManaged" }) { return surest(user, ["coManaged"]) }
        return entitlements[user].confidence
    }

    private func surety(_ device: Int) -> Int { min(authorities[device].confidence, owners[device].confidence) }

    private func surest(_ user: Int, _ names: [String]) -> Int {
        staying(user).filter { names.contains(authorities[$0].name) }.map { surety($0) }.max() ?? 1
    }
}
