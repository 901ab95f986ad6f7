import ExportReading
import Preflight
import TenantModel
import TestSupport
import Testing

/// Members of the groups that Basic Mobility policies target, by who holds Intune.
struct GroupSplitTests {
    /// Ada holds Intune, Ben a pending plan, Cleo none, and of Dora nobody can tell.
    private static func decisions(_ change: (inout Tenant) -> Void) throws -> Decisions {
        var tenant = try Scenario(
            people: [
                Person("ada", "Enterprise Mobility + Security E3"), Person("ben", "Intune"), Person("cleo", "Office 365 E3"), Person("dora", "Local name"),
            ],
            directory: [DirectoryDevice("phone", "ada")]
        ).tenant()
        for name in ["Outer", "Inner", "Listed"] {
            tenant.groups.objectID.append(GUID(TenantText.id(name)) ?? .zero)
            tenant.groups.displayName.append(name)
            tenant.groups.evidence.append(.none)
            tenant.groups.unresolvedMembers.append(0)
            tenant.groups.nestedGroups.append(0)
            tenant.groups.hasMembers.append(name != "Listed")
            tenant.groups.isDynamic.append(.no)
            tenant.groups.deviceMembers.append(0)
        }
        // A circle: each is in the other.
        tenant.groups.nestings = [.init(group: 0, member: 1), .init(group: 1, member: 0)]
        tenant.groups.memberships = [(0, 0), (0, 2), (1, 2), (1, 3)].map { .init(group: $0.0, user: UserID(index: $0.1)) }
        change(&tenant)
        return DecisionMaker(tenant: tenant, settings: ProjectSettings(), asOf: TenantText.now).decide()
    }

    private static func policy(_ targets: [PolicyTarget]?) -> BasicMobilityPolicy {
        var policy = BasicMobilityPolicy(name: "Phones")
        policy.targets = targets
        return policy
    }

    @Test func membersOfInnerGroupsCountOnceAndCirclesEnd() throws {
        let decisions = try Self.decisions { $0.policies.basicMobility = [Self.policy([PolicyTarget(id: nil, name: "outer")])] }
        let split = try #require(GroupSplit.all(decisions).first)
        #expect(split.name == "Outer" && split.hasMembers)
        #expect(split.licensed.map(\.row) == [0])
        #expect(split.unlicensed.map(\.row) == [2])
        #expect(split.unknown == 1)
    }

    @Test func aGroupWhoseMembersWereNotReadListsNobody() throws {
        let decisions = try Self.decisions {
            $0.policies.basicMobility = [Self.policy([PolicyTarget(id: GUID(TenantText.id("Listed"))), PolicyTarget(id: GUID(TenantText.id("elsewhere")))])]
        }
        let splits = GroupSplit.all(decisions)
        #expect(splits.count == 2)
        #expect(splits.allSatisfy { !$0.hasMembers && $0.licensed.isEmpty && $0.unlicensed.isEmpty })
    }

    @Test func aGroupOfSeveralPoliciesIsOneAndUsersAreNoGroups() throws {
        let decisions = try Self.decisions {
            let outer = PolicyTarget(id: GUID(TenantText.id("Outer")))
            $0.policies.basicMobility = [Self.policy([outer]), Self.policy([outer, PolicyTarget(id: GUID(TenantText.id("ada")))]), Self.policy(nil)]
        }
        #expect(GroupSplit.all(decisions).map(\.name) == ["Outer"])
    }

    @Test func aNameThatTwoGroupsHaveSplitsNobody() throws {
        let decisions = try Self.decisions {
            $0.groups.displayName[1] = "Outer"
            $0.policies.basicMobility = [Self.policy([PolicyTarget(id: nil, name: "Outer")])]
        }
        #expect(GroupSplit.all(decisions).map(\.hasMembers) == [false])
    }
}
