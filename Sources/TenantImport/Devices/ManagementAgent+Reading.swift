import ExportReading
import TenantModel

extension ManagementAgent {
    /// Reads Graph's `managementAgent` (name or number), else the inventory's `Managed by` in its old and new wording.
    init(agent: Cell, managedBy: Cell) {
        let text = (agent.isEmpty ? managedBy : agent).bytes.trimmed.text.lowercased()
        switch text {
        case "", "unknown", "16", "none": self = .notRead
        case "configurationmanagerclientmdm", "configurationmanagerclientmdmeas", "10", "11", "mdm/configmgr agent", "co-managed": self = .coManaged
        case "configurationmanagerclient", "8", "configmgr": self = .configurationManager
        case "eas", "1": self = .easOnly
        case "mssense", "1024", "mde": self = .defenderOnly
        case "jamf", "32": self = .thirdParty
        case "mdm", "easmdm", "intuneclient", "easintuneclient", "googleclouddevicepolicycontroller", "microsoft365managedmdm", "intuneaosp", "google", "2",
            "3", "4", "5", "64", "258", "2048", "intune":
            self = .mdm
        default: self = text.contains("configmgr") ? .coManaged : text.contains("jamf") ? .thirdParty : .notRead
        }
    }
}
