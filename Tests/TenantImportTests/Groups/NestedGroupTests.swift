import ExportReading
import TenantModel
import Testing

@Suite struct NestedGroupTests {
    static let users = GroupTests.users
    static let header = "groupId,groupName,id,userPrincipalName,memberType\r\n"

    static func row(_ tenant: Tenant, _ name: String) throws -> Int { try #require(tenant.groups.rows(named: name).first) }

    @Test func aMemberThatIsAGroupGetsARowOfItsOwn() throws {
        let tenant = try importing(
            Self.users,
            TestFile(
                "m.csv",
                Self.header
                    + "\(id(50)),Sales,\(id(60)),,group\r\n\(id(50)),Sales,\(id(70)),,device\r\n\(id(60)),Inner,\(id(2)),,user\r\n\(id(50)),Sales,\(id(1)),,user\r\n"
            ))
        let groups = tenant.groups
        #expect(groups.displayName == ["Sales", "Inner"])
        #expect(groups.nestings == [.init(group: 0, member: 1)])
        #expect(groups.hasMembers == [true, true])
        #expect(groups.deviceMembers == [1, 0])
        #expect(groups.nestedGroups == [1, 0] && groups.unresolvedMembers == [0, 0])
        let members = groups.transitiveMembers(of: 0)
        #expect(members.users.map { tenant.users[$0].userPrincipalName } == ["anna@contoso.com", "ben@contoso.com"])
        #expect(members.isComplete && members.devices == 1)
    }

    @Test func anUntypedMemberIsAGroupWhenItsIdIsOne() throws {
        let tenant = try importing(
            Self.users,
            TestFile("m.csv", "groupId,id\r\n\(id(50)),\(id(60))\r\n\(id(50)),\(id(99))\r\n\(id(60)),\(id(1))\r\n"))
        #expect(tenant.groups.nestings == [.init(group: 0, member: 1)])
        #expect(tenant.groups.unresolvedMembers == [1, 0])
        #expect(tenant.groups.nestedGroups == [1, 0])
    }

    @Test func aGroupNamedByItsFileAndListedWithItsIdIsOne() throws {
        let list = TestFile(
            "groups.csv",
            "displayName,id,groupType,membershipType\r\nSales,\(id(50)),Security,Assigned\r\nInner,\(id(60)),Security,Dynamic User\r\nBare,\(id(61)),Security,\r\n"
        )
        let tenant = try importing(
            Self.users, list, TestFile("Sales.csv", "id,userPrincipalName,displayName,objectType\r\n\(id(1)),,,user\r\n\(id(60)),,Inner,group\r\n"),
            TestFile("Inner.csv", "id,userPrincipalName,displayName,objectType\r\n\(id(2)),,,user\r\n"))
        let sales = try Self.row(tenant, "Sales")
        #expect(tenant.groups.count == 3)
        #expect(tenant.groups.objectID[sales] == GUID(id(50)))
        #expect(tenant.groups.transitiveMembers(of: sales).users.count == 2)
        #expect(tenant.groups.isDynamic[sales] == .no)
        #expect(tenant.groups.isDynamic[try Self.row(tenant, "Inner")] == .yes)
        #expect(tenant.groups.isDynamic[try Self.row(tenant, "Bare")] == .unknown)
        #expect(tenant.groups.hasMembers[try Self.row(tenant, "Bare")] == false)
    }

    @Test func aNameOfTwoGroupsIsNotGuessed() throws {
        let tenant = try importing(
            Self.users, TestFile("groups.csv", "displayName,id,groupType\r\nSales,\(id(50)),Security\r\nsales,\(id(51)),Security\r\n"),
            TestFile("Sales.csv", "id,userPrincipalName,displayName,objectType\r\n\(id(1)),,,user\r\n"))
        #expect(tenant.groups.count == 3)
        #expect(tenant.groups.rows(named: "Sales").filter { tenant.groups.hasMembers[$0] }.map { tenant.groups.objectID[$0].isZero } == [true])
    }

    @Test func anEmptyMemberFileMeansAnEmptyGroup() throws {
        let tenant = try importing(Self.users, TestFile("Empty.csv", "id,userPrincipalName,displayName,objectType\r\n"))
        #expect(tenant.groups.displayName == ["Empty"])
        #expect(tenant.groups.hasMembers == [true])
    }

    @Test func graphGroupsSayWhatTheyAre() throws {
        let text = """
            {"value":[{"id":"\(id(50))","displayName":"A","groupTypes":["DynamicMembership"],"membershipRule":"x","securityEnabled":true},
            {"id":"\(id(51))","displayName":"B","groupTypes":[],"securityEnabled":true,"members":[]},
            {"id":"\(id(52))","displayName":"C","groupTypes":["Unified"],"securityEnabled":true,"members":[{"@odata.type":"#microsoft.graph.device","id":"\(id(70))"},{"@odata.type":"#microsoft.graph.group","id":"\(id(51))","displayName":"B"},{"@odata.type":"#microsoft.graph.group","id":"\(id(53))","displayName":"New"}]}]}
            """
        let groups = try importing(Self.users, TestFile("groups.json", text)).groups
        #expect(groups.isDynamic == [.yes, .no, .no, .unknown])
        #expect(groups.hasMembers == [false, true, true, false])
        #expect(groups.nestings == [.init(group: 2, member: 1), .init(group: 2, member: 3)])
        #expect(groups.displayName[3] == "New" && groups.deviceMembers == [0, 0, 1, 0])
        #expect(groups.transitiveMembers(of: 2).groupsWithoutMembers == [3])
    }

    @Test func expandedMembersThatMayBeCutAreNotTakenForAll() throws {
        let members = (0..<20).map { "{\"id\":\"\(id(1 + $0 % 2))\",\"n\":\($0)}" }.joined(separator: ",")
        let tenant = try importing(
            Self.users, TestFile("groups.json", "[{\"id\":\"\(id(50))\",\"displayName\":\"Sales\",\"groupTypes\":[],\"members\":[\(members)]}]"))
        #expect(tenant.groups.hasMembers == [false])
        #expect(tenant.inputs[0].codes == ["membersCut"])
        #expect(tenant.groups.members(of: 0).count == 2)
    }

    @Test func transitiveMembersHoldTheNestedOnesThemselves() throws {
        let text =
            ##"[{"@odata.type":"#microsoft.graph.user","id":"\##(id(1))","displayName":"Anna"},{"@odata.type":"#microsoft.graph.group","id":"\##(id(60))","displayName":"Inner"}]"##
        let groups = try importing(Self.users, TestFile("Sales-transitiveMembers.json", text)).groups
        #expect(groups.displayName == ["Sales"])
        #expect(groups.nestedGroups == [1] && groups.nestings.isEmpty)
        #expect(groups.transitiveMembers(of: 0).isComplete)
    }
}
