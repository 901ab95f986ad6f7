import ExportReading
import TenantModel

extension DirectoryManagement {
    private static let basicMobility = GUID("7add3ecd-5b01-452e-b4bf-cdaf9df1d097")
    private static let intune = GUID("0000000a-0000-0000-c000-000000000000")
    private static let configurationManager = GUID("54b943f8-d761-4f8d-951e-9cea1846db5a")

    /// Reads the MDM application id, else the MDM's display name.
    init(appID: Cell, name: Cell) {
        if let id = GUID(appID.bytes), !id.isZero {
            switch id {
            case Self.basicMobility: self = .basicMobilityByID
            case Self.intune: self = .intuneByID
            case Self.configurationManager: self = .coManaged
            default: self = .thirdParty
            }
            return
        }
        let text = name.bytes.trimmed
        if text.isEmpty || text.equalsIgnoringASCIICase("none") {
            self = .none
        } else if text.containsIgnoringASCIICase("office 365") {
            self = .basicMobilityByName
        } else if text.containsIgnoringASCIICase("configuration manager") {
            self = .coManaged
        } else if text.equalsIgnoringASCIICase("microsoft intune") || text.equalsIgnoringASCIICase("intune") {
            self = .intuneByName
        } else {
            self = .thirdParty
        }
    }
}
