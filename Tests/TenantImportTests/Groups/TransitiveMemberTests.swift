import ExportReading
import TenantModel
import Testing

@Suite struct TransitiveMemberTests {
    /// Groups by number; group n has user n; edges are outer and inner.
    static func table(_ count: Int, _ edges: [(Int, Int)], withoutMembers: Set<Int> = []) -> GroupTable {
        var table = GroupTable()
        for group in 0..<count {
            append("G\(group)", hasMembers: !withoutMembers.contains(group), to: &table)
            if !withoutMembers.contains(group) { table.memberships.append(.init(group: UInt32(group), user: UserID(index: UInt32(group)))) }
        }
        table.nestings = edges.map { .init(group: UInt32($0), member: UInt32($1)) }.sorted()
        return table
    }

    static func append(_ name: String, hasMembers: Bool, to table: inout GroupTable) {
        table.objectID.append(.zero)
        table.displayName.append(name)
        table.evidence.append(.none)
        table.unresolvedMembers.append(0)
        table.nestedGroups.append(0)
        table.hasMembers.append(hasMembers)
        table.isDynamic.append(.unknown)
        table.deviceMembers.append(0)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let edges: [(Int, Int)]
        let users: [UInt32]
    }

    @Test(arguments: [
        Case(testDescription: "alone", edges: [], users: [0]),
        Case(testDescription: "chain", edges: [(0, 1), (1, 2), (2, 3)], users: [0, 1, 2, 3]),
        Case(testDescription: "circle", edges: [(0, 1), (1, 2), (2, 0)], users: [0, 1, 2]),
        Case(testDescription: "in itself", edges: [(0, 0)], users: [0]),
        Case(testDescription: "diamond", edges: [(0, 1), (0, 2), (1, 3), (2, 3)], users: [0, 1, 2, 3]),
        Case(testDescription: "other direction", edges: [(1, 0)], users: [0]),
    ]) func findsEverybodyOnce(_ example: Case) {
        let members = Self.table(4, example.edges).transitiveMembers(of: 0)
        #expect(members.users.map(\.index) == example.users)
        #expect(members.isComplete)
    }

    @Test func aNestedGroupWithoutMembersLeavesItOpen() {
        let members = Self.table(4, [(0, 1), (1, 2)], withoutMembers: [2]).transitiveMembers(of: 0)
        #expect(members.users.map(\.index) == [0, 1])
        #expect(!members.isComplete)
        #expect(members.groupsWithoutMembers == [2])
    }

    @Test func aDeepChainNeedsNoDeepStack() {
        let table = Self.table(50_000, (0..<49_999).map { ($0, $0 + 1) })
        #expect(table.transitiveMembers(of: 0).users.count == 50_000)
    }

    @Test func twoHundredGroupsOverAHundredThousandUsers() {
        var table = GroupTable()
        for group in 0..<200 { Self.append("G\(group)", hasMembers: true, to: &table) }
        for group in 0..<200 {
            for user in stride(from: group, to: 100_000, by: 50 + group) {
                table.memberships.append(.init(group: UInt32(group), user: UserID(index: UInt32(user))))
            }
        }
        table.nestings = (0..<199).map { .init(group: UInt32($0), member: UInt32($0 + 1)) }
        let sets = (0..<200).map { Set(table.members(of: $0).map(\.user)) }
        var union: Set<UserID> = []
        for group in (0..<200).reversed() {
            union.formUnion(sets[group])
            let members = table.transitiveMembers(of: group)
            #expect(members.users.count == union.count)
            if group % 67 == 0 { #expect(members.users == union.sorted()) }
        }
    }
}
