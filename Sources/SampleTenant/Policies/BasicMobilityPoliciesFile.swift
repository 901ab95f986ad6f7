import ExportReading

/// `bms-policies.clixml`: `Get-DeviceConditionalAccessPolicy | Export-Clixml`, in the order in which the policies were created.
struct BasicMobilityPoliciesFile: SampleFile {
    let name = "bms-policies.clixml"
    let parts = 1
    let tenant: SampleTenant

    func write(_ part: Int, into arena: ByteArena) {
        arena.append(literal: BasicMobilityObjects.opening)
        for (place, group) in SamplePolicies.targeted.enumerated() {
            BasicMobilityObjects.open(place, isFirst: place == 0, type: "DeviceConditionalAccessPolicy", group: group, into: arena)
            arena.append(literal: "</S><B N=\"Enabled\">true</B><S N=\"Workload\">Intune</S><G N=\"ExchangeObjectId\">")
            arena.append(tenant.policies.basicMobilityIDs[place])
            arena.append(literal: "</G><DT N=\"WhenCreatedUTC\">")
            // Day by day over the years before the last.
            arena.append(moment: tenant.asOf - Int64(1000 - place) * 86_400, .iso)
            arena.append(literal: "</DT></Props></Obj>")
        }
        arena.append(literal: BasicMobilityObjects.closing)
    }
}
