import ExportReading

/// `intune-policies.json`: compliance policies of Graph with their assignments, one for each group, for iOS, Android and Windows in turns.
struct IntunePoliciesFile: SampleFile {
    let name = "intune-policies.json"
    let parts = 1
    let tenant: SampleTenant

    func write(_ part: Int, into arena: ByteArena) {
        arena.append(literal: "{\"@odata.context\":\"https://graph.microsoft.com/beta/$metadata#deviceManagement/deviceCompliancePolicies\",\"value\":[")
        for group in 0..<SamplePolicies.groupCount {
            if group > 0 { arena.comma() }
            writePolicy(of: group, into: arena)
        }
        arena.append(literal: "\n]}\n")
    }

    private func writePolicy(of group: Int, into arena: ByteArena) {
        arena.append(literal: "\n{\"@odata.type\":\"#microsoft.graph.")
        switch group % 3 {
        case 0: arena.append(literal: "iosCompliancePolicy\",\"passcodeRequired\":true,\"passcodeMinimumLength\":")
        case 1: arena.append(literal: "androidCompliancePolicy\",\"passwordRequired\":true,\"passwordMinimumLength\":")
        default: arena.append(literal: "windows10CompliancePolicy\",\"passwordRequired\":true,\"passwordMinimumLength\":")
        }
        arena.append(decimal: 4 + group % 5)
        arena.append(literal: ",\"id\":\"")
        arena.append(tenant.policies.intuneIDs[group])
        arena.append(literal: "\",\"displayName\":\"Compliance ")
        SamplePolicies.appendNumber(of: group, to: arena)
        arena.append(literal: "\",\"assignments\":[{\"target\":{\"@odata.type\":\"#microsoft.graph.groupAssignmentTarget\",\"groupId\":\"")
        arena.append(tenant.policies.groupIDs[group])
        arena.append(literal: "\"}}]}")
    }
}
