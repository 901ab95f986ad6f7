import ExportReading
import TenantModel
import Testing

@Suite struct IntuneLayoutTests {
    @Test(arguments: IntuneLayout.all) func theSamePoliciesAreReadFromEveryTool(_ layout: IntuneLayout) throws {
        let tenant = try importing(layout.files)
        #expect(tenant.inputs.map { $0.diagnostics.filter { $0.severity != .info }.map(\.message) } == layout.files.map { _ in [] })
        #expect(tenant.policies.intune.count == (layout.hasCompliance ? 1 : 0) + (layout.hasCatalog ? 1 : 0))
        #expect(tenant.policies.unknownTypes == [:])
        #expect(tenant.provides.contains(.intunePolicies))
        if layout.hasCompliance {
            let policy = try #require(tenant.policies.intune.first { $0.family == .compliance })
            #expect(policy.name == "iPhones")
            #expect(policy.odataType == "#microsoft.graph.iosCompliancePolicy")
            #expect(policy.platforms == [.iOS])
            #expect(policy.values == ["passcoderequired": .boolean(true), "passcodeminimumlength": .number(6), "passcoderequiredtype": .text("alphanumeric")])
            #expect(policy.assignments == layout.assignments)
            #expect(!policy.isFromV1)
        }
        if layout.hasCatalog {
            let policy = try #require(tenant.policies.intune.first { $0.family == .settingsCatalog })
            #expect(policy.name == "Passcode")
            #expect(policy.odataType == "#microsoft.graph.deviceManagementConfigurationPolicy")
            #expect(policy.platforms == [.iOS])
            #expect(
                policy.values == [
                    "com.apple.mobiledevice.passwordpolicy_forcepin": .text("true"), "com.apple.mobiledevice.passwordpolicy_minlength": .number(6),
                ])
            #expect(policy.assignments == layout.catalogAssignments)
        }
    }

    @Test(arguments: IntuneLayout.all) func everyRecordIsCounted(_ layout: IntuneLayout) throws {
        let tenant = try importing(layout.files)
        let reached = tenant.inputs.reduce(0) { $0 + $1.records - $1.quarantined.count - $1.setAside - $1.merged }
        #expect(reached == tenant.policies.intune.count + layout.helpers)
    }

    @Test func threadsChangeNothing() throws {
        let files = IntuneLayout.all.enumerated().flatMap { number, layout in layout.files.map { TestFile("\(number)/" + $0.path, bytes: $0.bytes) } }
        let one = try importing(files)
        let many = try importing(files, threads: 3)
        #expect(one.policies.intune.map(\.evidence) == many.policies.intune.map(\.evidence))
        #expect(one.policies.intune.map(\.values) == many.policies.intune.map(\.values))
        #expect(one.inputs.map(\.codes) == many.inputs.map(\.codes))
    }

    @Test func severalExportsOfOnePolicyAreOne() throws {
        let files = IntuneLayout.all.enumerated().flatMap { number, layout in layout.files.map { TestFile("\(number)/" + $0.path, bytes: $0.bytes) } }
        let tenant = try importing(files)
        #expect(tenant.policies.intune.map(\.name).sorted() == ["Passcode", "iPhones"])
        #expect(tenant.policies.intune.allSatisfy { $0.assignments != .unknown })
    }

    @Test func groupsOfTheMigrationTableGetTheirNames() throws {
        let tenant = try importing(IntuneLayout.intuneManagement.files)
        #expect(tenant.groups.displayName == ["Sales"])
        #expect(tenant.groups.objectID == [GUID(IntuneLayout.sales)])
        #expect(tenant.groups.hasMembers == [false])
        #expect(!tenant.provides.contains(.groupMembers))
    }
}
