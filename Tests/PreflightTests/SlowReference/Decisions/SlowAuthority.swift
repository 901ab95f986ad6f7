/// Who manages a device now.
struct SlowAuthority: Equatable {
    let name: String
    let confidence: Int

    /// The authority decision table without its first row; first match wins.
    init(_ device: SlowDevice, tenant: SlowTenantAuthority) {
        let mdm = device.directory?.mdm ?? SlowMDM.none
        let isManaged = device.directory?.isManaged == true
        let agent = device.inventory?.agent
        let isBasicMobility = mdm == .basicMobility(byID: true) || mdm == .basicMobility(byID: false)
        // Row 2.
        if mdm == .coManaged || agent == "coManaged" || device.enrollmentType == "windowsCoManagement" {
            self.init("coManaged", 3)
        } else if agent == "configurationManager" {  // Row 3.
            self.init("configurationManager", 3)
        } else if isBasicMobility, isManaged {  // Row 4.
            self.init("basicMobility", mdm == .basicMobility(byID: true) ? 3 : 2)
        } else if isBasicMobility {  // Row 5.
            self.init("basicMobility", 2)
        } else if mdm == .intune, isManaged {  // Row 6.
            self.init("intune", 3)
        } else if mdm == .intune, device.inventory == nil {  // Row 7.
            self.init("none", 2)
        } else if mdm == .thirdParty || agent == "thirdParty" {  // Row 8.
            self.init("thirdParty", 3)
        } else if mdm == .none, agent == "mdm" {  // Row 10.
            self.init(tenant.authorityOfPlainMDM, 1)
        } else if mdm == .none, isManaged, agent == nil, device.directory?.isDefender != true {
            // "Managed true and no MDM value: as row 10", unless the inventory or the Defender mark says what manages it.
            self.init(tenant.authorityOfPlainMDM, 1)
        } else if agent == "defender" || device.directory?.isDefender == true {  // Row 11.
            self.init("none", 3)
        } else if agent == "eas" {  // Row 12.
            self.init("easOnly", 3)
        } else if device.directory != nil, !isManaged, mdm == .none, device.inventory == nil {  // Row 14.
            self.init("none", 3)
        } else {
            self.init("undetermined", 1)
        }
    }

    private init(_ name: String, _ confidence: Int) {
        self.name = name
        self.confidence = confidence
    }

    /// "`authorityNow` of a user with several devices is the first of" these.
    static let order = ["basicMobility", "coManaged", "intune", "undetermined", "thirdParty", "configurationManager", "easOnly", "none"]
}
