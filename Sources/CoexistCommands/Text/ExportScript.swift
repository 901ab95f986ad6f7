import PlanDocuments
import Preflight
import ReferenceData
import TenantModel

/// The PowerShell script that fetches what is missing. It only reads.
enum ExportScript {
    static func text(for missing: [MissingInput], cloud: GraphCloud = .commercial) -> String {
        var entries: [InputCatalog.Entry] = []
        for item in missing {
            guard let entry = InputCatalog.entry(item.input.rawValue), !entry.command.isEmpty, !entries.contains(where: { $0.command == entry.command }) else {
                continue
            }
            entries.append(entry)
        }
        let scopes =
            "User.Read.All,Device.Read.All,Group.Read.All,Organization.Read.All,Directory.Read.All,DeviceManagementManagedDevices.Read.All,DeviceManagementConfiguration.Read.All,DeviceManagementServiceConfig.Read.All"
        let environment = cloud.environment.map { " -Environment \($0)" } ?? ""
        var lines = [
            "# Fetches the exports that \(ToolVersion.name) misses. It only reads; run it in PowerShell 7 with the Microsoft.Graph module.",
            "#Requires -Version 7.0", "$ErrorActionPreference = 'Stop'", "Connect-MgGraph -NoWelcome\(environment) -Scopes \(scopes)", "",
        ]
        for entry in entries {
            lines += [
                "# \(entry.name): \(entry.why). Role: \(entry.role). By hand: \(entry.menu).",
                entry.command.replacing("https://\(GraphCloud.commercial.host)/", with: "https://\(cloud.host)/"), "",
            ]
        }
        return lines.joined(separator: "\r\n")
    }
}
