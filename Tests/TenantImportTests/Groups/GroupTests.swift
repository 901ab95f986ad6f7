import ExportReading
import TenantModel
import Testing

@Suite struct GroupTests {
    static let users = TestFile(
        "users.csv", UserMergeTests.g3 + UserMergeTests.row("anna@contoso.com", 1) + UserMergeTests.row("ben@contoso.com", 2))

    static func members(_ tenant: Tenant, _ group: String) -> [String] {
        tenant.groups.rows(named: group).flatMap { tenant.groups.members(of: $0).map { tenant.users[$0.user].userPrincipalName } }
    }

    @Test func aMembershipListNamesGroupAndMember() throws {
        let tenant = try importing(
            Self.users,
            TestFile(
                "members.csv",
                "groupId,groupName,id,userPrincipalName,memberType\r\n\(id(50)),Sales,\(id(1)),,user\r\n\(id(50)),Sales,,BEN@contoso.com,user\r\n\(id(50)),Sales,\(id(1)),,user\r\n\(id(50)),Sales,\(id(60)),,group\r\n\(id(51)),Other,\(id(61)),,user\r\n,,\(id(1)),,user\r\n"
            ))
        #expect(Self.members(tenant, "sales") == ["anna@contoso.com", "ben@contoso.com"])
        #expect(Self.members(tenant, id(50)) == ["anna@contoso.com", "ben@contoso.com"])
        #expect(tenant.groups.nestedGroups == [1, 0, 0])
        #expect(tenant.groups.unresolvedMembers == [0, 1, 0])
        #expect(tenant.inputs[0].quarantined.map(\.row) == [7])
        #expect(tenant.inputs[0].provides == [.groupMembers])
    }

    static let portal = "\u{FEFF}id,userPrincipalName,displayName,objectType\r\n\(id(1)),anna@contoso.com,Anna,user\r\n\(id(60)),,Inner,group\r\n"

    @Test func thePortalsFileTakesItsGroupFromTheFileName() throws {
        let tenant = try importing(Self.users, TestFile("lists/Pilot.v2.csv", Self.portal))
        #expect(Self.members(tenant, "Pilot.v2") == ["anna@contoso.com"])
        #expect(tenant.groups.nestedGroups == [1, 0])
        #expect(tenant.input("lists/Pilot.v2.csv")?.codes == ["groupFromFileName"])
    }

    @Test(arguments: ["lists/exportGroupMembers_2025-12-23.csv", "exportGroupMembers_2025-12-23.csv"]) func theProjectSaysWhichGroupItIs(_ key: String) throws {
        let tenant = try importing(Self.users, TestFile("lists/exportGroupMembers_2025-12-23.csv", Self.portal), groupOfFile: [key: "Pilot"])
        #expect(Self.members(tenant, "Pilot") == ["anna@contoso.com"])
        #expect(tenant.inputs[0].codes == [])
    }

    @Test func membersFromGraphAreRead() throws {
        let text =
            ##"{"value":[{"@odata.type":"#microsoft.graph.user","id":"\##(id(1))","displayName":"Anna","userPrincipalName":"anna@contoso.com"},{"@odata.type":"#microsoft.graph.group","id":"\##(id(60))","displayName":"Inner"},{"@odata.type":"#microsoft.graph.user","id":"\##(id(61))","userPrincipalName":"x@contoso.com"}]}"##
        let tenant = try importing(Self.users, TestFile("Sales.json", text))
        #expect(Self.members(tenant, "Sales") == ["anna@contoso.com"])
        #expect(tenant.groups.nestedGroups == [1, 0])
        #expect(tenant.groups.unresolvedMembers == [1, 0])
        #expect(tenant.users.count == 2)
    }

    @Test func expandedMembersOfGroupsAreRead() throws {
        let text =
            ##"{"value":[{"id":"\##(id(50))","displayName":"Sales","groupTypes":[],"securityEnabled":true,"members":[{"@odata.type":"#microsoft.graph.user","id":"\##(id(2))"},{"@odata.type":"#microsoft.graph.group","id":"\##(id(60))"}]}]}"##
        let tenant = try importing(Self.users, TestFile("groups.json", text))
        #expect(Self.members(tenant, "Sales") == ["ben@contoso.com"])
        #expect(tenant.groups.nestedGroups == [1, 0])
        #expect(tenant.inputs[0].provides == [.groupMembers])
    }

    @Test func aListOfGroupsNamesTheIdsOfOtherFiles() throws {
        let tenant = try importing(
            Self.users, TestFile("a.csv", "GroupId,UserPrincipalName\r\n\(id(50)),anna@contoso.com\r\n"),
            TestFile("exportGroups_2025-11-19.csv", "displayName,id,groupType,membershipType\r\nSales,\(id(50)),Security,assigned\r\n"))
        #expect(tenant.groups.count == 1)
        #expect(Self.members(tenant, "Sales") == ["anna@contoso.com"])
    }
}
