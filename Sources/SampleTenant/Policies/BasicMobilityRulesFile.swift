import ExportReading

/// `bms-rules.clixml`: `Get-DeviceConditionalAccessRule | Export-Clixml`, one rule for each policy, with the group that it targets and its settings.
struct BasicMobilityRulesFile: SampleFile {
    let name = "bms-rules.clixml"
    let parts = 1
    let tenant: SampleTenant

    func write(_ part: Int, into arena: ByteArena) {
        arena.append(literal: BasicMobilityObjects.opening)
        for (place, group) in SamplePolicies.targeted.enumerated() {
            BasicMobilityObjects.open(2 * place, isFirst: place == 0, type: "DeviceConditionalAccessRule", group: group, into: arena)
            arena.append(literal: "</S><G N=\"Policy\">")
            arena.append(tenant.policies.basicMobilityIDs[place])
            arena.append(literal: "</G><Obj N=\"TargetGroups\" RefId=\"")
            arena.append(decimal: 2 * place + 1)
            if place == 0 {
                arena.append(literal: "\"><TN RefId=\"1\"><T>Deserialized.System.Collections.ArrayList</T><T>System.Object</T></TN>")
            } else {
                arena.append(literal: "\"><TNRef RefId=\"1\" />")
            }
            arena.append(literal: "<LST><G>")
            arena.append(tenant.policies.groupIDs[group])
            arena.append(literal: "</G></LST></Obj>")
            writeSettings(draws: tenant.draws.bits(.policySettings, group), into: arena)
            arena.append(literal: "</Props></Obj>")
        }
        arena.append(literal: BasicMobilityObjects.closing)
    }

    private func writeSettings(draws: UInt64, into arena: ByteArena) {
        writeNumber("PasswordMinimumLength", draws & 1 == 0 ? 6 : 8, into: arena)
        writeNumber("PasswordExpirationDays", draws & 2 == 0 ? nil : 90, into: arena)
        writeNumber("MaxPasswordAttemptsBeforeWipe", draws & 4 == 0 ? 10 : nil, into: arena)
        writeFlag("PasswordRequired", true, into: arena)
        writeFlag("AllowSimplePassword", draws & 8 == 0 ? false : nil, into: arena)
        writeFlag("PhoneMemoryEncrypted", draws & 16 == 0 ? true : nil, into: arena)
        writeFlag("AllowJailbroken", draws & 32 == 0 ? false : nil, into: arena)
        writeFlag("CameraEnabled", draws & 192 != 0, into: arena)
    }

    private func writeNumber(_ name: StaticString, _ value: Int?, into arena: ByteArena) {
        guard let value else { return writeNothing(name, into: arena) }
        arena.append(literal: "<I32 N=\"")
        arena.append(literal: name)
        arena.append(literal: "\">")
        arena.append(decimal: value)
        arena.append(literal: "</I32>")
    }

    private func writeFlag(_ name: StaticString, _ value: Bool?, into arena: ByteArena) {
        guard let value else { return writeNothing(name, into: arena) }
        arena.append(literal: "<B N=\"")
        arena.append(literal: name)
        arena.append(literal: value ? "\">true</B>" : "\">false</B>")
    }

    private func writeNothing(_ name: StaticString, into arena: ByteArena) {
        arena.append(literal: "<Nil N=\"")
        arena.append(literal: name)
        arena.append(literal: "\" />")
    }
}
