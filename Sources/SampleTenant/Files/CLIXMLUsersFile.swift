import ExportReading

/// `mg-users.clixml`: `Get-MgUser -Property … | Select-Object … | Export-Clixml -Depth 5` of PowerShell 7, UTF-8 without a mark.
struct CLIXMLUsersFile: UserBlockFile {
    let name = "mg-users.clixml"
    let tenant: SampleTenant
    let beginning: StaticString = "<Objs Version=\"1.1.0.1\" xmlns=\"http://schemas.microsoft.com/powershell/2004/04\">"
    let end: StaticString = "\n</Objs>"

    func write(_ user: SampleUser, into arena: ByteArena) {
        guard user.kind != .deleted else { return }
        var objects = CLIXMLObjects(user)
        arena.append(literal: "\n  ")
        objects.begin(.user, into: arena)
        arena.append(literal: "<MS><S N=\"Id\">")
        arena.append(user.objectID)
        arena.append(literal: "</S><S N=\"UserPrincipalName\">")
        arena.append(principalNameOf: user, in: tenant)
        arena.append(literal: "</S><S N=\"DisplayName\">")
        arena.append(displayNameOf: user, in: tenant, .xml)
        arena.append(literal: "</S><S N=\"UserType\">")
        arena.append(literal: user.kind == .guest ? "Guest" : "Member")
        arena.append(literal: "</S><B N=\"AccountEnabled\">")
        arena.append(literal: user.isBlocked ? "false" : "true")
        arena.append(literal: "</B><S N=\"Department\">")
        arena.append(tenant.departments.names.xml[user.department])
        arena.append(literal: "</S><DT N=\"CreatedDateTime\">")
        arena.append(moment: user.createdAt, .iso)
        arena.append(literal: "</DT>")
        writeLicenses(of: user, &objects, into: arena)
        writePlans(of: user, &objects, into: arena)
        writeStates(of: user, &objects, into: arena)
        arena.append(literal: "</MS></Obj>")
    }

    private func writeLicenses(of user: SampleUser, _ objects: inout CLIXMLObjects, into arena: ByteArena) {
        objects.begin(.licenses, into: arena)
        arena.append(literal: "<LST>")
        tenant.forEachAssignment(of: user.row, licenses: user.licenses) { assignment in
            guard assignment.state != .failed else { return }
            objects.begin(.license, into: arena)
            arena.append(literal: "<Props>")
            writeSKU(assignment, &objects, into: arena)
            arena.append(literal: "</Props></Obj>")
        }
        arena.append(literal: "</LST></Obj>")
    }

    private func writePlans(of user: SampleUser, _ objects: inout CLIXMLObjects, into arena: ByteArena) {
        objects.begin(.plans, into: arena)
        arena.append(literal: "<LST>")
        tenant.forEachAssignment(of: user.row, licenses: user.licenses) { assignment in
            guard assignment.state != .failed else { return }
            for plan in tenant.products.plans[assignment.product] {
                objects.begin(.plan, into: arena)
                arena.append(literal: "<Props><DT N=\"AssignedDateTime\">")
                arena.append(moment: tenant.moment(of: user, part: user.digits >> 6), .iso)
                arena.append(literal: "</DT><S N=\"CapabilityStatus\">")
                arena.append(literal: plan.isDeciding && assignment.hasIntuneOff ? "Deleted" : "Enabled")
                arena.append(literal: "</S><S N=\"Service\">")
                arena.append(literal: plan.service)
                arena.append(literal: "</S><S N=\"ServicePlanId\">")
                arena.append(plan.id)
                arena.append(literal: "</S></Props></Obj>")
            }
        }
        arena.append(literal: "</LST></Obj>")
    }

    private func writeStates(of user: SampleUser, _ objects: inout CLIXMLObjects, into arena: ByteArena) {
        objects.begin(.states, into: arena)
        arena.append(literal: "<LST>")
        tenant.forEachAssignment(of: user.row, licenses: user.licenses) { assignment in
            objects.begin(.state, into: arena)
            arena.append(literal: "<Props>")
            if assignment.isByGroup {
                arena.append(literal: "<S N=\"AssignedByGroup\">")
                arena.append(tenant.groups.id(ofProduct: assignment.product))
                arena.append(literal: "</S>")
            } else {
                arena.append(literal: "<Nil N=\"AssignedByGroup\" />")
            }
            writeSKU(assignment, &objects, into: arena)
            arena.append(literal: "<S N=\"Error\">")
            arena.append(literal: assignment.state.error)
            arena.append(literal: "</S><S N=\"State\">")
            arena.append(literal: assignment.state.name)
            arena.append(literal: "</S></Props></Obj>")
        }
        arena.append(literal: "</LST></Obj>")
    }

    /// `DisabledPlans` and `SkuId`.
    private func writeSKU(_ assignment: SampleAssignment, _ objects: inout CLIXMLObjects, into arena: ByteArena) {
        objects.begin(.disabledPlans, into: arena)
        arena.append(literal: "<LST>")
        if assignment.hasIntuneOff {
            for plan in tenant.products.plans[assignment.product] where plan.isDeciding {
                arena.append(literal: "<S>")
                arena.append(plan.id)
                arena.append(literal: "</S>")
            }
        }
        arena.append(literal: "</LST></Obj><S N=\"SkuId\">")
        arena.append(tenant.products.skuIDs[assignment.product])
        arena.append(literal: "</S>")
    }
}
