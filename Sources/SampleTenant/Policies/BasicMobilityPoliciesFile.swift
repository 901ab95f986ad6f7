import ExportReading

/// `bms-policies.clixml`: `Get-DeviceConditionalAccessPolicy | Export-Clixml`, in the order in which the policies were created.
struct BasicMobilityPoliciesFile: SampleFile {
    let name = "bms-policies.clixml"
    let parts = 1
    let tenant: SampleTenant

    func write(_ part: Int, into arena: ByteArena) {
        arena.append(literal: "<Objs Version=\"1.1.0.1\" xmlns=\"http://schemas.microsoft.com/powershell/2004/04\">")
        for (place, group) in SamplePolicies.targeted.enumerated() {
            arena.append(literal: "\n  <Obj RefId=\"")
            arena.append(decimal: place)
            if place == 0 {
                arena.append(
                    literal: "\"><TN RefId=\"0\"><T>Deserialized.Synthetic.DeviceConditionalAccessPolicy</T><T>Deserialized.System.Object</T></TN>")
            } else {
                arena.append(literal: "\"><TNRef RefId=\"0\" />")
            }
            arena.append(literal: "<Props><S N=\"Name\">Device Policy ")
            SamplePolicies.appendNumber(of: group, to: arena)
            arena.append(literal: "</S><B N=\"Enabled\">true</B><S N=\"Workload\">Intune</S><G N=\"ExchangeObjectId\">")
            arena.append(tenant.policies.basicMobilityIDs[place])
            arena.append(literal: "</G><DT N=\"WhenCreatedUTC\">")
            // Day by day over the years before the last.
            arena.append(moment: tenant.asOf - Int64(1000 - place) * 86_400, .iso)
            arena.append(literal: "</DT></Props></Obj>")
        }
        arena.append(literal: "\n</Objs>")
    }
}
