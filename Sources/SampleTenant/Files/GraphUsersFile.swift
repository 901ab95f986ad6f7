import ExportReading

/// `graph-users.json`: Graph users with what licenses them, plan by plan and path by path. People in the recycle bin are not in it.
struct GraphUsersFile: UserBlockFile {
    let name = "graph-users.json"
    let tenant: SampleTenant
    let beginning: StaticString = "{\"@odata.context\":\"https://graph.microsoft.com/v1.0/$metadata#users\",\"value\":["
    let end: StaticString = "\n]}\n"

    func write(_ user: SampleUser, into arena: ByteArena) {
        guard user.kind != .deleted else { return }
        // The first user is never a deleted one.
        if user.row > 0 { arena.comma() }
        arena.append(literal: "\n{\"id\":\"")
        arena.append(user.objectID)
        arena.append(literal: "\",\"userPrincipalName\":\"")
        arena.append(principalNameOf: user, in: tenant)
        arena.append(literal: "\",\"displayName\":\"")
        arena.append(displayNameOf: user, in: tenant, .json)
        arena.append(literal: user.kind == .guest ? "\",\"userType\":\"Guest\",\"accountEnabled\":" : "\",\"userType\":\"Member\",\"accountEnabled\":")
        arena.append(literal: user.isBlocked ? "false,\"jobTitle\":\"" : "true,\"jobTitle\":\"")
        arena.append(tenant.departments.titles.json[user.title])
        arena.append(literal: "\",\"department\":\"")
        arena.append(tenant.departments.names.json[user.department])
        arena.append(literal: "\",\"usageLocation\":\"")
        arena.append(tenant.places.usageLocations.json[user.place])
        arena.append(literal: "\",\"createdDateTime\":\"")
        arena.append(moment: user.createdAt, .iso)
        arena.append(literal: user.isSynced ? "\",\"onPremisesSyncEnabled\":true" : "\",\"onPremisesSyncEnabled\":null")
        writeLicenses(of: user, into: arena)
        arena.append(UInt8(ascii: "}"))
    }

    private func writeLicenses(of user: SampleUser, into arena: ByteArena) {
        arena.append(literal: ",\"assignedLicenses\":[")
        var isFirst = true
        tenant.forEachAssignment(of: user.row, licenses: user.licenses) { assignment in
            guard assignment.state != .failed else { return }
            if !isFirst { arena.comma() }
            isFirst = false
            writeSKU(assignment, into: arena)
            arena.append(UInt8(ascii: "}"))
        }
        arena.append(literal: "],\"assignedPlans\":[")
        isFirst = true
        tenant.forEachAssignment(of: user.row, licenses: user.licenses) { assignment in
            guard assignment.state != .failed else { return }
            for plan in tenant.products.plans[assignment.product] {
                if !isFirst { arena.comma() }
                isFirst = false
                writePlan(plan, isOff: plan.isDeciding && assignment.hasIntuneOff, user, into: arena)
            }
        }
        arena.append(literal: "],\"licenseAssignmentStates\":[")
        isFirst = true
        tenant.forEachAssignment(of: user.row, licenses: user.licenses) { assignment in
            if !isFirst { arena.comma() }
            isFirst = false
            writeSKU(assignment, into: arena)
            writeState(assignment, user, into: arena)
        }
        arena.append(literal: "]")
    }

    /// The beginning of an object, up to `disabledPlans`.
    @inline(__always)
    private func writeSKU(_ assignment: SampleAssignment, into arena: ByteArena) {
        arena.append(literal: "{\"skuId\":\"")
        arena.append(tenant.products.skuIDs[assignment.product])
        arena.append(literal: "\",\"disabledPlans\":[")
        if assignment.hasIntuneOff {
            var isFirst = true
            for plan in tenant.products.plans[assignment.product] where plan.isDeciding {
                arena.append(literal: isFirst ? "\"" : ",\"")
                isFirst = false
                arena.append(plan.id)
                arena.append(UInt8(ascii: "\""))
            }
        }
        arena.append(UInt8(ascii: "]"))
    }

    /// Graph keeps plans that were switched off for a while, as deleted.
    @inline(__always)
    private func writePlan(_ plan: SamplePlan, isOff: Bool, _ user: SampleUser, into arena: ByteArena) {
        arena.append(literal: "{\"assignedDateTime\":\"")
        arena.append(moment: tenant.moment(of: user, part: user.digits >> 6), .iso)
        arena.append(literal: isOff ? "\",\"capabilityStatus\":\"Deleted\",\"service\":\"" : "\",\"capabilityStatus\":\"Enabled\",\"service\":\"")
        arena.append(literal: plan.service)
        arena.append(literal: "\",\"servicePlanId\":\"")
        arena.append(plan.id)
        arena.append(literal: "\"}")
    }

    /// The rest of an assignment state.
    @inline(__always)
    private func writeState(_ assignment: SampleAssignment, _ user: SampleUser, into arena: ByteArena) {
        arena.append(literal: ",\"assignedByGroup\":")
        if assignment.isByGroup {
            arena.append(UInt8(ascii: "\""))
            arena.append(tenant.groups.id(ofProduct: assignment.product))
            arena.append(UInt8(ascii: "\""))
        } else {
            arena.append(literal: "null")
        }
        arena.append(literal: ",\"state\":\"")
        arena.append(literal: assignment.state.name)
        arena.append(literal: "\",\"error\":\"")
        arena.append(literal: assignment.state.error)
        arena.append(literal: "\",\"lastUpdatedDateTime\":\"")
        arena.append(moment: tenant.moment(of: user, part: user.digits >> 6 | 512), .iso)
        arena.append(literal: "\"}")
    }
}
