import ExportReading
import Foundation
import TenantModel
import Testing

/// What the sample tenant's Basic Mobility policies show: overlap by a nested group, and every state that a policy can be in.
@Suite struct ContosoPoliciesTests {
    let tenant = importing(folder: sampleFolder.appendingPathComponent("SampleData/Contoso").path)

    private func members(_ policy: String) throws -> Set<UserID> {
        let targets = try #require(tenant.policies.basicMobility.first { $0.name == policy }?.targets)
        return Set(
            targets.flatMap { target in
                tenant.groups.rows(named: target.text).flatMap { tenant.groups.transitiveMembers(of: $0).users }
            })
    }

    @Test func everyPolicyIsJoinedWithItsRule() {
        let states = tenant.policies.basicMobility.map { policy in
            [
                policy.name, policy.kind.rawValue, policy.isEnabled == .yes ? "on" : "off", policy.isPendingDeletion ? "leaves" : "",
                policy.targets.map { $0.isEmpty ? "nobody" : "" } ?? "?",
            ].filter { !$0.isEmpty }.joined(separator: " ")
        }
        #expect(
            states == [
                "Contoso Standard Phones blocksAccess on", "Pilot 2018 blocksAccess on leaves", "Executives blocksAccess on", "Northwind blocksAccess on",
                "Field Sales {EMEA} allowsAccess on", "Warehouse Scanners allowsAccess on", "Old Windows Phones allowsAccess off",
                "Draft for Contractors allowsAccess on nobody",
            ])
        #expect(tenant.policies.basicMobility.allSatisfy { $0.createdAt != nil && $0.id != nil && $0.settings.count >= 25 })
        #expect(tenant.inputs.filter { $0.path.hasPrefix("bms-") }.flatMap(\.codes) == [])
        #expect(tenant.provides.contains(.basicMobilityPolicies))
    }

    @Test func aNestedGroupMakesTwoPoliciesOverlap() throws {
        let standard = try members("Contoso Standard Phones")
        let field = try members("Field Sales {EMEA}")
        #expect(field.count == 80 && field.isSubset(of: standard))
        #expect(standard.count == 99 - 1 + 80)
        #expect(try members("Executives").intersection(standard).count == 12)
    }

    @Test func theTenantsRuleLeavesAGroupOut() throws {
        let exclusion = try #require(tenant.policies.tenantRule?.exclusions?.first)
        let group = try #require(tenant.groups.rows(named: exclusion.text).first)
        #expect(tenant.groups.displayName[group] == "BMS Exempt")
        #expect(tenant.policies.tenantRule?.blocksUnsupportedDevices == .yes)
    }
}
