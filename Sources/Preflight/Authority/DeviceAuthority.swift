import ReferenceData
import TenantModel

/// The authority of a device and how sure it is.
struct DeviceAuthority {
    let authority: Authority
    let confidence: Confidence

    init(_ authority: Authority, _ confidence: Confidence) {
        self.authority = authority
        self.confidence = confidence
    }
}

/// The authority table: rows 2 to 14, first match wins. Row 1 (retire or wipe pending) gives an outcome, not an authority.
struct AuthorityTable {
    let tenant: TenantAuthorityDecision

    /// What the records of a device say.
    struct Facts {
        var isInDirectory: Bool
        var isInInventory: Bool
        var management: DirectoryManagement
        var isManaged: Bool?
        var isDefenderOnly: Bool
        var agent: ManagementAgent
        var enrollmentType: EnrollmentType
    }

    func authority(_ device: Facts) -> DeviceAuthority {
        let management = device.management
        // 2: co-managed.
        if management == .coManaged || device.agent == .coManaged || device.enrollmentType == .windowsCoManagement { return .init(.coManaged, .high) }
        // 3: Configuration Manager alone.
        if device.agent == .configurationManager { return .init(.configurationManager, .high) }
        // 4 and 5: the directory shows Basic Mobility and Security.
        if management.isBasicMobility {
            return .init(.basicMobility, device.isManaged == true && management.isByID ? .high : .medium)
        }
        // 6 and 7: the directory shows Intune.
        if management.isIntune, device.isManaged == true { return .init(.intune, .high) }
        if management.isIntune, !device.isInInventory { return .init(.none, .medium) }
        // 8: another MDM.
        if management == .thirdParty || device.agent == .thirdParty { return .init(.thirdParty, .high) }
        // 10: managed, and no directory value says by whom: the tenant's authority tells, if one does.
        if !management.hasValue, device.agent == .mdm || device.isManaged == true && device.agent == .notRead && !device.isDefenderOnly {
            return .init(byTenant, .low)
        }
        // 11: Defender settings alone.
        if device.agent == .defenderOnly || device.isDefenderOnly { return .init(.none, .high) }
        // 12: Exchange ActiveSync alone.
        if device.agent == .easOnly { return .init(.easOnly, .high) }
        // 14: registered and nothing else.
        if device.isInDirectory, device.isManaged != true, !device.isInInventory, !management.hasValue { return .init(.none, .high) }
        return .init(.undetermined, .low)
    }

    private var byTenant: Authority {
        if tenant.coexistence == .on { return .undetermined }
        switch tenant.value {
        case .office365: return .basicMobility
        case .intune: return .intune
        case .sccm, .unknown, .notStated: return .undetermined
        }
    }
}
