import ExportReading
import SampleTenant
import Testing

@testable import TenantImport
@testable import TenantModel

@Suite("Sample tenant: read back")
struct SampleImportTests {
    private static let formats = [
        "users.csv": "m365.users.g3", "graph-users.json": "graph.users", "mg-users.clixml": "graph.users", "exportDevice.csv": "entra.portal",
        "DevicesWithInventory.csv": "intune.inventory", "group-members.csv": "group.members", "subscribedSkus.json": "graph.subscribedSkus",
        "organization.json": "graph.organization", "policy-group-members.csv": "group.members",
    ]

    @Test("Every file is recognized and read without a loss", arguments: [1, 100, 4000])
    func reading(users: Int) throws {
        let folder = try SampleFolder(SampleOptions(users: users, seed: 11, formats: Set(SampleOptions.Format.allCases)))
        let tenant = folder.imported()
        for (file, format) in Self.formats {
            let input = try #require(tenant.inputs.first { $0.path == file })
            #expect(input.format == format, "\(file)")
            #expect(input.quarantined.isEmpty, "\(file)")
            #expect(input.diagnostics.allSatisfy { $0.severity == .info }, "\(file): \(input.diagnostics)")
            #expect(input.kind != .clixml || input.isWellFormed == true)
        }
        #expect(tenant.organizations.map(\.displayName) == ["Larkmere Group"])
        #expect(tenant.accountIDs == Set(tenant.organizations.compactMap(\.tenantID)))
    }

    @Test("A tenant without users has headers only")
    func nobody() throws {
        let tenant = try SampleFolder(SampleOptions(users: 0, formats: Set(SampleOptions.Format.allCases))).imported()
        #expect(tenant.users.count == 0)
        #expect(tenant.devices.count == 0)
        #expect(tenant.inputs.allSatisfy { $0.quarantined.isEmpty && !$0.diagnostics.contains { $0.severity == .error } })
        for file in Self.formats.keys where file.hasSuffix(".csv") {
            #expect(tenant.inputs.first { $0.path == file }?.format == Self.formats[file])
        }
    }

    @Test("The administrator alone is a tenant")
    func administrator() throws {
        let tenant = try SampleFolder(SampleOptions(users: 1)).imported()
        #expect(tenant.users.count == 1)
        let holdings = tenant.licenseSets[Int(tenant.users.licenses[0].index)].assignments.map(\.product)
        #expect(holdings == [.name("Microsoft Power Automate Free"), .name("Microsoft 365 E5")])
    }

    @Test("The three formats name the same people; only the admin center's knows the recycle bin")
    func samePeople() throws {
        let users = 2500
        let ids = try [SampleOptions.Format.csv, .graph, .clixml].map { format in
            let tenant = try SampleFolder(SampleOptions(users: users, seed: 2, formats: [format])).imported()
            return (people: Set(tenant.users.objectID), setAside: tenant.inputs.reduce(0) { $0 + $1.setAside })
        }
        #expect(ids.allSatisfy { $0.people == ids[0].people })
        #expect(ids[0].people.count < users)
        let plans = try SampleFolder(SampleOptions(users: users, seed: 2, formats: [.graph])).imported()
        let states = plans.licenseSets.flatMap(\.assignments)
        #expect(plans.licenseSets.dropFirst().allSatisfy { $0.level == .plan })
        #expect(states.contains { $0.state == .error } && states.contains { $0.state == .activeWithError })
        #expect(states.contains { if case .group = $0.path { true } else { false } })
        #expect(states.contains { if case .allBut(let off) = $0.plans { !off.isEmpty } else { false } })
    }

    @Test("Policies are read whole, and everybody's groups are among the 200 that they name")
    func policies() throws {
        let tenant = try SampleFolder(SampleOptions(users: 3000, seed: 9, formats: [.csv, .policies])).imported()
        #expect(tenant.policies.basicMobility.count == 67)
        #expect(tenant.policies.basicMobility.allSatisfy { $0.targets?.count == 1 && $0.settings.count >= 2 && $0.createdAt != nil && $0.isEnabled == .yes })
        #expect(tenant.policies.intune.count == 200)
        let groups = Set(tenant.groups.objectID)
        let targets = tenant.policies.intune.flatMap { $0.assignments.list ?? [] }.map(\.target)
        #expect(targets.count == 200)
        let named = targets.compactMap { target -> GUID? in if case .group(let group) = target { group.id } else { nil } }
        #expect(Set(named).count == 200)
        let sizes = named.filter(groups.contains).compactMap { tenant.groups.objectID.firstIndex(of: $0) }.map { tenant.groups.members(of: $0).count }
        #expect((sizes.max() ?? 0) > 100 && (sizes.min() ?? 0) < 10)
    }

    @Test("Policies change nothing else")
    func otherFiles() {
        let without = SampleFolder.bytes(SampleOptions(users: 200, seed: 6)).files
        let with = SampleFolder.bytes(SampleOptions(users: 200, seed: 6, formats: [.csv, .policies])).files
        #expect(without.allSatisfy { $0.key == "README.md" || with[$0.key] == $0.value })
        #expect(Set(with.keys).subtracting(without.keys) == ["bms-policies.clixml", "bms-rules.clixml", "intune-policies.json", "policy-group-members.csv"])
    }

    @Test("Graph JSON and CLIXML say the same of everybody's licenses")
    func sameLicenses() throws {
        func holdings(_ format: SampleOptions.Format) throws -> [GUID: LicenseSet] {
            let tenant = try SampleFolder(SampleOptions(users: 1500, seed: 4, formats: [format])).imported()
            let sets = tenant.users.licenses.map { tenant.licenseSets[Int($0.index)] }
            return Dictionary(uniqueKeysWithValues: zip(tenant.users.objectID, sets))
        }
        #expect(try holdings(.graph) == holdings(.clixml))
    }
}
